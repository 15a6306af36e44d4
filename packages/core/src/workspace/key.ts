import type { CaseFile } from './case-file.ts'

/** What people call an experiment: its number, and a letter where two people gave the same one offline. */
export type Key = { readonly number: number; readonly suffix: string }

/**
 * The keys of all experiments, by id. Of two with one number the one with the lower id keeps it plain and the
 * next becomes `b`: the same on every device, so a key survives a merge.
 */
export function keysOf(files: readonly Pick<CaseFile, 'experiment'>[]): ReadonlyMap<string, Key> {
  const taken = new Map<number, number>()
  const keys = new Map<string, Key>()
  const byId = files.map(({ experiment }) => experiment).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, number } of byId) {
    const before = taken.get(number) ?? 0
    taken.set(number, before + 1)
    keys.set(id, { number, suffix: before === 0 ? '' : letter(before) })
  }
  return keys
}

/** b, c, … z, then numbers: more than 25 people did not write idea 12 in the same offline week. */
function letter(position: number): string {
  return position < 26 ? String.fromCodePoint(97 + position) : `-${position + 1}`
}
