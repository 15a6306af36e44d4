import type { ImportAnswers } from './import-answers.ts'

/** The place of a column that an answer names: by its header, or `#3` for the third. */
export function columnNamed(name: string, names: readonly string[]): number | undefined {
  const [, position] = /^#(\d+)$/.exec(name) ?? []
  if (position !== undefined) {
    const index = Number(position) - 1
    return index < names.length ? index : undefined
  }
  const index = names.indexOf(name)
  // Two columns of one name are told apart by their places alone.
  return index < 0 || names.lastIndexOf(name) !== index ? undefined : index
}

/** The answers about columns by their places. */
export function rolesNamed(
  { columns = {} }: ImportAnswers,
  names: readonly string[],
): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(columns).flatMap(([name, role]) => {
      const index = columnNamed(name, names)
      return index === undefined ? [] : [[index, role] as const]
    }),
  )
}
