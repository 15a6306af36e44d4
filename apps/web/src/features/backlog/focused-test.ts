const tests = 'a[data-test]'

/** The test whose card or row has the focus, if any. */
export function focusedTest(): string | undefined {
  const link = document.activeElement?.closest('article, tr')?.querySelector<HTMLElement>(tests)
  return link?.dataset['test']
}

/** Moves the focus to the next test on the page, or the one before; from elsewhere to the first, or the last. */
export function moveFocus(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(tests)]
  const at = links.findIndex((link) => link.dataset['test'] === focusedTest())
  const last = links.length - 1
  const next = at < 0 ? (step > 0 ? 0 : last) : Math.max(0, Math.min(at + step, last))
  links[next]?.focus()
}
