/**
 * jsdom has no modal dialogs. What the HTML standard says of focus, and no more: opening remembers the focused
 * element, closing gives it back; a dialog that is removed while open gives nothing back.
 */
export function standInForDialogs(): void {
  const focusedBefore = new WeakMap<HTMLDialogElement, Element | null>()
  HTMLDialogElement.prototype.showModal = function showModal() {
    focusedBefore.set(this, document.activeElement)
    this.setAttribute('open', '')
    this.querySelector<HTMLElement>('button, input, textarea')?.focus()
  }
  HTMLDialogElement.prototype.close = function close() {
    this.removeAttribute('open')
    const before = focusedBefore.get(this)
    if (before instanceof HTMLElement) before.focus()
  }
}
