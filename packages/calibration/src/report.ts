import { judge } from './judge.ts'
import type { Figure, Findings, Limit, Listing, Study } from './study.ts'

/** One study on the page, and on the screen: what was measured, promised, and what the control did. */
export function sectionOf({ name, about }: Study, { figures, listed }: Findings): string {
  return [
    `## ${name}`,
    about,
    table(
      ['share of tests', 'measured', 'promised', 'kept', 'control', 'its share'],
      figures.map((figure) => figureRow(figure)),
    ),
    ...(listed ? [`${listed.title}:`, listingOf(listed)] : []),
  ].join('\n\n')
}

function figureRow(figure: Figure): readonly string[] {
  const { name, measured, limit, runs, control } = figure
  const { kept, noticed, margin } = judge(figure)
  return [
    name + (runs === undefined ? '' : `, ${runs.toLocaleString('en')} runs`),
    percent(measured),
    promised(limit, margin),
    'published' in limit ? '' : kept ? 'yes' : 'NO',
    control?.name ?? '',
    control ? `${percent(control.measured)}${noticed ? '' : ' NOT NOTICED'}` : '',
  ]
}

function promised(limit: Limit, margin: number): string {
  if ('published' in limit) return ''
  const [sign, bound, side] = 'atMost' in limit ? ['≤', limit.atMost, 1] : ['≥', limit.atLeast, -1]
  const chance = margin === 0 ? '' : ` (${percent(bound + side * margin)} with chance)`
  return `${sign} ${percent(bound)}${chance}`
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`

function listingOf({ headers, rows }: Listing): string {
  return rows.length === 0 ? 'none.' : table(headers, rows)
}

function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  return [headers, headers.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
