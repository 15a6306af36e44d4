import type { Locator, Page } from '@playwright/test'
import { expect } from '../fixtures.ts'

type Focus = {
  /** The words by which a person knows what has the focus: its name, or else its text; `main` is a page at its top. */
  readonly name: string
  /** That nothing has it, that it is out of sight, or that nothing shows it. */
  readonly problem?: string
}

/**
 * Presses Tab until what begins with these words has the focus, and checks the focus at every stop on the way.
 *
 * @param presses how many are bearable
 */
export async function tabTo(
  page: Page,
  name: string,
  { presses = 40, key = 'Tab' }: { readonly presses?: number; readonly key?: 'Tab' | 'Shift+Tab' } = {},
): Promise<void> {
  const passed: string[] = []
  while (passed.length < presses) {
    await page.keyboard.press(key)
    const focus = await focusOf(page)
    expect(focus.problem, `after ${passed.join(', ')}`).toBeUndefined()
    if (focus.name.startsWith(name)) return
    passed.push(focus.name.slice(0, 40))
  }
  throw new Error(`«${name}» does not get the focus within ${presses} presses: ${passed.join(', ')}`)
}

/** Presses keys, and waits until what they lead to has the focus, shows it and is in view. */
export async function pressTo(page: Page, keys: string, name: string): Promise<void> {
  for (const key of keys.split(' ')) await page.keyboard.press(key)
  await expect
    .poll(async () => {
      const focus = await focusOf(page)
      return focus.problem ?? focus.name.slice(0, name.length)
    })
    .toBe(name)
}

/** Presses a key that leads to another page, and waits until the page has the focus and shows what it is about. */
export async function pressToPage(page: Page, key: string, shown: Locator): Promise<void> {
  await pressTo(page, key, 'main')
  // Until then its stops are not there, and Tab leads past them.
  await expect(shown.first()).toBeVisible()
}

export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return { name: '', problem: 'nothing has the focus' }
    const box = focused.getBoundingClientRect()
    const name = words()
    const problem = whatIsWrong()
    return { name, ...(problem !== undefined && { problem: `${name.slice(0, 40)}: ${problem}` }) }

    function words(): string {
      if (focused?.tagName === 'MAIN') return 'main'
      const labels =
        focused && 'labels' in focused && focused.labels instanceof NodeList ? [...focused.labels] : []
      const labelled = focused?.getAttribute('aria-labelledby')?.split(' ') ?? []
      const named = [...labelled.map((id) => document.getElementById(id)), ...labels, focused]
      const text = named.find((element) => element?.textContent)?.textContent
      return (focused?.getAttribute('aria-label') ?? text ?? '').trim()
    }

    function whatIsWrong(): string | undefined {
      const { innerWidth: width, innerHeight: height } = window
      const isIn = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      const isLong = box.height > height && box.top < height && box.bottom > 0
      if (!isIn && !isLong) return 'out of view'
      if (!spots().some(([x, y]) => isHit(document.elementFromPoint(x, y)))) return 'covered'
      return holders().some(shows) ? undefined : 'does not show the focus'
    }

    /** Its middle and its four quarters, as far as they are on the screen. */
    function spots(): readonly (readonly [number, number])[] {
      const top = Math.max(box.top, 0)
      const bottom = Math.min(box.bottom, window.innerHeight)
      return [0.5, 0.25, 0.75].flatMap((across) =>
        [0.5, 0.25, 0.75].map(
          (down) => [box.left + box.width * across, top + (bottom - top) * down] as const,
        ),
      )
    }

    function isHit(hit: Element | null): boolean {
      // The words of a choice lie over its circle, which is drawn by them.
      return hit !== null && (focused?.contains(hit) || focused?.closest('label')?.contains(hit) || false)
    }

    /** What may draw the focus: the element, or a card, a choice or a bar around it that fits it. */
    function holders(): readonly Element[] {
      const around: Element[] = []
      for (let at: Element | null = focused; at !== null && around.length < 4; at = at.parentElement)
        around.push(at)
      return around
    }

    /** An outline, or a shadow drawn as a line, with a contrast of at least 3 to what it lies on (WCAG 1.4.11). */
    function shows(holder: Element): boolean {
      const style = getComputedStyle(holder)
      const around = parseFloat(style.outlineOffset) < 0 ? holder : holder.parentElement
      const hasOutline = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      if (hasOutline && contrast(style.outlineColor, backgroundOf(around)) >= 3) return true
      return shadowColors(style.boxShadow).some((color) => contrast(color, backgroundOf(holder)) >= 3)
    }

    /** The colors of the shadows without a blur: `rgb(23, 32, 43) 2px 0px 0px 0px inset, …` */
    function shadowColors(shadows: string): readonly string[] {
      return shadows
        .split(/,(?![^(]*\))/)
        .filter((shadow) => /px -?[\d.]+px 0px/.test(shadow))
        .map((shadow) => /[a-z]+\([^)]*\)/.exec(shadow)?.[0] ?? '')
    }

    function backgroundOf(element: Element | null): string {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at)
        if (channels(backgroundColor).alpha === 1) return backgroundColor
      }
      return 'rgb(255, 255, 255)'
    }

    /** WCAG's contrast of two colors; 1 where the first cannot be seen at all. */
    function contrast(one: string, other: string): number {
      if (channels(one).alpha < 1) return 1
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
      return (light + 0.05) / (dark + 0.05)
    }

    function luminance(color: string): number {
      const [red = 0, green = 0, blue = 0] = channels(color).rgb.map((channel) =>
        channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
      )
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /** From 0 to 1, in sRGB, however the style writes the color: a canvas reads all of them. */
    function channels(color: string): { readonly rgb: readonly number[]; readonly alpha: number } {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d')
      if (!canvas) throw new Error('no canvas to read a color with')
      canvas.fillStyle = color
      canvas.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
      return { rgb: [red, green, blue].map((channel) => channel / 255), alpha: alpha / 255 }
    }
  })
}
