import type { Column } from '../table/block.ts'
import type { ColumnMeaning } from './known-export.ts'
import type { Recognized } from './recognize-export.ts'

/** The columns of a known export with the names that people give them too; rates and means have none. */
export function knownNames(columns: readonly Column[], recognized: Recognized): readonly Column[] {
  return withoutDerived(columns, recognized).map((column, index) => {
    const meaning = recognized.meanings[index]
    const aliases = meaning === undefined ? undefined : names[meaning]
    return aliases === undefined ? column : { ...column, aliases }
  })
}

/** The same with their own names alone. */
export function withoutDerived(columns: readonly Column[], { meanings }: Recognized): readonly Column[] {
  return columns.map((column, index) => (meanings[index] === 'derived' ? { ...column, name: '' } : column))
}

const names: { readonly [Meaning in ColumnMeaning]?: readonly string[] } = {
  impressions: ['Impressioni', 'Impression', 'Impressions'],
  reach: ['Copertura', 'Reach'],
  clicks: ['Clic', 'Clicks'],
  conversions: ['Conversioni', 'Conversions'],
  results: ['Risultati', 'Results'],
  spend: ['Spesa', 'Costo', 'Spend', 'Cost'],
  value: ['Ricavi', 'Valore', 'Revenue', 'Value'],
  users: ['Utenti', 'Users'],
  sessions: ['Sessioni', 'Sessions'],
  views: ['Visualizzazioni', 'Pageviews', 'Views'],
}
