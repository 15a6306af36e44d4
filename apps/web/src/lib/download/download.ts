/** Hands a file to the browser, which saves it where the person wants. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the address once the click is over; a moment later it is no longer needed.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
