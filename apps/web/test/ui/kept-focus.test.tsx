import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, test, vi } from 'vitest'
import { useKeptFocus } from '../../src/app/shell/use-kept-focus.ts'
import { expect } from './expect.ts'

afterEach(cleanup)

test('when what had the focus goes away, the focus goes back to where it was before', async () => {
  render(<Rows names={['Primo', 'Secondo', 'Terzo']} />)
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Primo' })).toHaveFocus())
})

test('or to the content, where nothing of what had it is left', async () => {
  render(<Rows names={['Primo', 'Secondo']} />)
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

test('what takes the place of what went away keeps the focus that it asks for', async () => {
  render(<Rows names={['Primo', 'Secondo']} inItsPlace="Nome" />)
  await userEvent.tab()
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  await new Promise(requestAnimationFrame)
  expect(screen.getByRole('textbox', { name: 'Nome' })).toHaveFocus()
})

test('a press beside everything leaves the focus to nothing, as it asks', async () => {
  render(<Rows names={['Primo', 'Secondo']} />)
  await userEvent.tab()
  await userEvent.click(document.body)
  await new Promise(requestAnimationFrame)
  expect(document.body).toHaveFocus()
})

/** Buttons, each of which goes away when it is pressed. */
function Rows({ names, inItsPlace }: { readonly names: readonly string[]; readonly inItsPlace?: string }) {
  const [left, setLeft] = useState(names)
  useKeptFocus()
  return (
    <main tabIndex={-1}>
      {left.map((name) => (
        <button key={name} type="button" onClick={() => setLeft(left.filter((other) => other !== name))}>
          {name}
        </button>
      ))}
      {inItsPlace !== undefined && left.length < names.length && (
        <input aria-label={inItsPlace} ref={(field) => field?.focus()} />
      )}
    </main>
  )
}
