import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastRegion } from '../../src/ui/toast-region.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('a toast leaves after its time, which stands still while it is pointed at', () => {
  const dismiss = vi.fn<(id: string) => void>()
  render(<ToastRegion toasts={[{ id: 'moved', text: 'Spostato' }]} onDismiss={dismiss} durationMs={10_000} />)
  const toast = screen.getByText('Spostato')

  fireEvent.pointerEnter(toast)
  vi.advanceTimersByTime(60_000)
  expect(dismiss).not.toHaveBeenCalled()

  fireEvent.pointerLeave(toast)
  vi.advanceTimersByTime(10_000)
  expect(dismiss).toHaveBeenCalledExactlyOnceWith('moved')
})

test('the action of a toast is taken once and closes it', () => {
  const undo = vi.fn<() => void>()
  const dismiss = vi.fn<(id: string) => void>()
  const toast = { id: 'moved', text: 'Spostato', action: { label: 'Annulla', onSelect: undo } }
  render(<ToastRegion toasts={[toast]} onDismiss={dismiss} />)
  fireEvent.click(screen.getByRole('button', { name: 'Annulla' }))
  expect(undo).toHaveBeenCalledTimes(1)
  expect(dismiss).toHaveBeenCalledExactlyOnceWith('moved')
})
