import type { ClipboardSheet } from '@cimento/handbook'

/**
 * Fills the clipboard by a `copy` event, or else by the clipboard's own interface: Chromium holds what that one
 * is given to the page's policy, which refuses the style that tells a spreadsheet a cell is text, and reports it
 * cell by cell.
 */
export async function copySheet({ text, html }: ClipboardSheet): Promise<void> {
  if (copiesByEvent({ 'text/plain': text, 'text/html': html })) return
  const blob = (type: string, content: string) => ({ [type]: new Blob([content], { type }) })
  await navigator.clipboard.write([
    new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) }),
  ])
}

function copiesByEvent(contents: Readonly<Record<string, string>>): boolean {
  let given = false
  const give = (event: ClipboardEvent) => {
    const { clipboardData } = event
    if (clipboardData === null) return
    // The selection stays where it is, and these take its place.
    event.preventDefault()
    for (const [type, content] of Object.entries(contents)) clipboardData.setData(type, content)
    given = true
  }
  document.addEventListener('copy', give)
  try {
    return document.execCommand('copy') && given
  } finally {
    document.removeEventListener('copy', give)
  }
}
