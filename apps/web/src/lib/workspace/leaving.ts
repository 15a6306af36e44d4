import { isWriting } from './saving.ts'

/**
 * Leaving the page, by a reload or a closed tab: what stands in a field is handed in first, as if the field had been
 * left, and while it is being written the browser asks whether to go.
 *
 * @returns stops watching
 */
export function watchLeaving(): () => void {
  window.addEventListener('beforeunload', onLeave)
  return () => window.removeEventListener('beforeunload', onLeave)
}

function onLeave(event: BeforeUnloadEvent): void {
  const field = document.activeElement
  if (field instanceof HTMLElement && field !== document.body) {
    field.blur()
    // Who stays goes on where they were.
    field.focus({ preventScroll: true })
  }
  if (isWriting()) event.preventDefault()
}
