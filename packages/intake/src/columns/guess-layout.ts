import type { CivilDate } from '@cimento/core'
import type { Block } from '../table/block.ts'
import { headerWords } from '../values/text.ts'

/**
 * Which columns of a block of several tests have the day and the names. `day` is null where the rows are totals
 * without one.
 */
export type Layout = { readonly day: number | null; readonly names: readonly number[] }

/**
 * Guesses the layout of an export. Rows that cover several days (`Reporting starts`, `Reporting ends`) stand on
 * their last: until then their numbers were not all there.
 */
export function guessLayout(block: Block): Layout {
  const dates = columnsThat(block, ({ kind }) => kind === 'date')
  const named = (names: ReadonlySet<string>) => columnsThat(block, ({ name }) => names.has(headerWords(name)))
  const [day = null] = [
    ...named(dayNames),
    ...named(lastDayNames).filter((column) => dates.includes(column)),
    ...dates,
  ]
  const names = named(nameNames).filter((column) => column !== day)
  const words = columnsThat(block, ({ kind }) => kind === 'other').filter((column) => column !== day)
  return { day, names: names.length > 0 ? names : words.length === 1 ? words : [] }
}

/** A block whose rows are all totals of one day: the day in a column of its own, the last. */
export function withDay(block: Block, day: CivilDate): Block {
  return {
    ...block,
    columns: [...block.columns, { name: '', kind: 'date' }],
    rows: block.rows.map(({ row, cells }) => ({ row, cells: [...cells, day] })),
  }
}

function columnsThat(
  { columns }: Block,
  isIt: (column: Block['columns'][number]) => boolean,
): readonly number[] {
  return columns.flatMap((column, index) => (isIt(column) ? [index] : []))
}

const dayNames = listed('date, day, data, giorno')
const lastDayNames = listed(
  'fine, al, fine report, fine dei resoconti, fine periodo, end, to, end date, reporting ends, period end',
)
const nameNames = listed(
  'nome, campagna, nome campagna, nome della campagna, gruppo di inserzioni, nome gruppo di inserzioni, ' +
    'nome del gruppo di inserzioni, gruppo di annunci, nome gruppo di annunci, inserzione, nome inserzione, ' +
    'nome dell’inserzione, annuncio, nome annuncio, pagina, pagina di destinazione, percorso pagina, versione, ' +
    'variante, test, esperimento, name, campaign, campaign name, ad set, ad set name, ad group, ad group name, ad, ' +
    'ad name, page, page path, landing page, version, variant, experiment, creative, creative name',
)

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(', ').map(headerWords))
}
