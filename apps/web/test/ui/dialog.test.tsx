import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeAll, test, vi } from 'vitest'
import { Dialog } from '../../src/ui/dialog.tsx'
import { standInForDialogs } from './stand-in-for-dialogs.ts'
import { expect } from './expect.ts'

beforeAll(standInForDialogs)
afterEach(cleanup)

test('P55 Esc asks the parent to close, and the focus returns to where it was', async () => {
  render(<Question />)
  const opener = screen.getByRole('button', { name: 'Nuova idea' })
  await userEvent.click(opener)
  expect(screen.getByRole('dialog', { name: 'Una nuova idea' })).toBeVisible()

  // Browsers turn Esc into a `cancel` event; jsdom does not.
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))

  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(opener).toHaveFocus()
})

test('P55 the close button gives the focus back too', async () => {
  render(<Question />)
  await userEvent.click(screen.getByRole('button', { name: 'Nuova idea' }))
  await userEvent.click(screen.getByRole('button', { name: 'Chiudi' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('button', { name: 'Nuova idea' })).toHaveFocus()
})

test('Ctrl + Enter submits from any field', async () => {
  const submit = vi.fn<() => void>()
  render(<Question onSubmit={submit} />)
  await userEvent.click(screen.getByRole('button', { name: 'Nuova idea' }))
  await userEvent.type(screen.getByRole('textbox'), 'Spese visibili{Control>}{Enter}{/Control}')
  expect(submit).toHaveBeenCalled()
})

function Question({ onSubmit }: { readonly onSubmit?: () => void }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Nuova idea
      </button>
      {open && (
        <Dialog title="Una nuova idea" closeLabel="Chiudi" onClose={() => setOpen(false)} onSubmit={onSubmit}>
          <textarea aria-label="Perché" />
        </Dialog>
      )}
    </>
  )
}
