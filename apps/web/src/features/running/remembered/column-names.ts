/** A column by its header, or by its place where the header does not tell it: as answers name columns. */
export function columnNameOf(columns: readonly { readonly name: string }[], index: number): string {
  const name = columns[index]?.name ?? ''
  const isTelling = name !== '' && columns.filter((other) => other.name === name).length === 1
  return isTelling && !name.startsWith('#') ? name : `#${index + 1}`
}
