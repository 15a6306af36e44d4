import type { Description } from '@cimento/report'
import { inline } from './escape.ts'

/** A GitHub-flavored table; numbers, in every column but the first, stand right. */
export function table({ headers, rows }: Pick<Description['table'], 'headers' | 'rows'>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(' | ')} |`
  const rule = `| ${headers.map((_, at) => (at === 0 ? '---' : '---:')).join(' | ')} |`
  return [line(headers), rule, ...rows.map(line)].join('\n')
}
