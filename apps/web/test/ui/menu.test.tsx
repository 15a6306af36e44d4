import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, test, vi } from 'vitest'
import { Button } from '../../src/ui/button.tsx'
import { Menu } from '../../src/ui/menu.tsx'
import { expect } from './expect.ts'

afterEach(cleanup)

test('a menu opens, acts once and gives the focus back', async () => {
  const print = vi.fn<() => void>()
  render(<Menu label="Altro" items={[{ label: 'Stampa', onSelect: print }]} />)
  const trigger = screen.getByRole('button', { name: 'Altro', expanded: false })
  await userEvent.click(trigger)
  await userEvent.click(screen.getByRole('button', { name: 'Stampa' }))
  expect(print).toHaveBeenCalledTimes(1)
  expect(trigger).toHaveFocus()
  expect(trigger).toHaveAttribute('aria-expanded', 'false')
})

test('Esc closes a menu and gives the focus back; leaving it closes it', async () => {
  render(
    <>
      <Menu label="Altro" items={[{ label: 'Stampa', onSelect: () => undefined }]} />
      <Button>Dopo</Button>
    </>,
  )
  const trigger = screen.getByRole('button', { name: 'Altro' })
  await userEvent.click(trigger)
  await userEvent.tab()
  expect(screen.getByRole('button', { name: 'Stampa' })).toHaveFocus()
  await userEvent.keyboard('{Escape}')
  expect(trigger).toHaveFocus()
  expect(trigger).toHaveAttribute('aria-expanded', 'false')

  await userEvent.click(trigger)
  await userEvent.click(screen.getByRole('button', { name: 'Dopo' }))
  expect(trigger).toHaveAttribute('aria-expanded', 'false')
})

test('a busy button keeps the focus and does nothing', async () => {
  const save = vi.fn<() => void>()
  render(
    <Button busy onClick={save}>
      Salva
    </Button>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Salva' }))
  expect(save).not.toHaveBeenCalled()
  expect(screen.getByRole('button')).toHaveFocus()
})
