import { readFileSync } from 'node:fs'
import type { Interval } from '../../src/stats/index.ts'

/** The phrases that the worked example of the page lacks: a figure that drifts from its page, or back, is noticed. */
export function missingFrom(page: string, ...phrases: readonly string[]): readonly string[] {
  const file = new URL(`../../../../docs/methods/${page}`, import.meta.url)
  const [, example = ''] = /^## Worked example\n([^]*?)^## /m.exec(readFileSync(file, 'utf8')) ?? []
  return phrases.filter((phrase) => !example.includes(phrase))
}

/** As the pages print numbers: a fixed number of digits, a real minus, a comma for thousands. */
export function printed(value: number, digits: number): string {
  return value
    .toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
    .replace('-', '−')
}

/** 0.087 as "+8.7 %". */
export function percent(value: number, digits = 1): string {
  return `${value > 0 ? '+' : ''}${printed(100 * value, digits)} %`
}

export function range({ low, high }: Interval, digits: number, joint = ' to '): string {
  return `${printed(low, digits)}${joint}${printed(high, digits)}`
}
