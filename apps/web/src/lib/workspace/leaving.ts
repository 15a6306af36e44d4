import { isWriting } from './saving.ts'

/**
 * Leaving the page, by a reload or a closed tab: what stands in a field is handed in first, as if the field had been
 * left, and while it is being written the browser asks whether to go.
 *
 * @param wouldLose whether the browser must ask in any case: what was written is nowhere else
 * @returns stops watching
 */
export function watchLeaving(wouldLose: () => boolean = () => false): () => void {
  const onLeave = (event: BeforeUnloadEvent) => {
    handIn(document.activeElement)
    if (isWriting() || wouldLose()) event.preventDefault()
  }
  window.addEventListener('beforeunload', onLeave)
  return () => window.removeEventListener('beforeunload', onLeave)
}

function handIn(field: Element | null): void {
  if (!(field instanceof HTMLElement) || field === document.body) return
  field.blur()
  // Who stays goes on where they were.
  field.focus({ preventScroll: true })
}
