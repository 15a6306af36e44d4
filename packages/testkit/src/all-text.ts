import { verdicts } from '@cimento/core'

/** Every text in something that was said, one a line; names of verdicts are code, not words. */
export function allText(said: unknown): string {
  return textsOf(said).join('\n')
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return verdicts.some((name) => name === value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}
