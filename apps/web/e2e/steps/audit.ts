import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/**
 * What axe finds against WCAG 2.2 AA: the rule and the elements that break it. What is still appearing is waited for:
 * half transparent, its text has another contrast.
 */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async (tags) => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(ending.map(({ finished }) => finished))
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  }, rules)
}

/** What a person sees or hears: visible text, names and descriptions, texts of charts. */
export function wordsOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const named = [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
    const names = named.flatMap((element) =>
      ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)),
    )
    const values = [...document.querySelectorAll('input, textarea')].map((field) =>
      field.getAttribute('value'),
    )
    const charts = [...document.querySelectorAll('svg')].map(({ textContent }) => textContent)
    return [document.title, document.body.innerText, ...names, ...values, ...charts]
      .filter(Boolean)
      .join('\n')
  })
}

/** How many pixels of the page lie beyond the right edge of a phone of this width. */
export async function overflowAt(page: Page, width: number): Promise<number> {
  const size = page.viewportSize()
  const overflow = await overflowAfterResizing(page, width)
  if (size) await page.setViewportSize(size)
  return overflow
}

/** The same, and the page stays as wide as the phone. */
export async function overflowAfterResizing(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 800 })
  // The page takes a moment to hear of its new size, and its charts one more to be laid out for it.
  return page.evaluate(async (expected) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    while (window.innerWidth !== expected) await frame()
    await frame()
    await frame()
    return document.documentElement.scrollWidth - document.documentElement.clientWidth
  }, width)
}

declare global {
  interface Window {
    readonly axe: {
      run(
        root: Document,
        options: { readonly runOnly: readonly string[]; readonly resultTypes: readonly string[] },
      ): Promise<{
        readonly violations: readonly {
          id: string
          nodes: readonly { readonly target: readonly string[] }[]
        }[]
      }>
    }
  }
}
