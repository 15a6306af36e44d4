import { useState } from 'react'
import { databaseName } from '../workspace/example.ts'

type Kept<T> = readonly [value: T, keep: (value: T) => void, forget: () => void]

/**
 * What is being typed and was not handed in yet: kept with every key, so that a reload, a new version or a crash
 * of the tab takes nothing. It is gone with `forget`, or with the tab.
 *
 * @param name of the form and of what it is about: one draft each
 * @param fit what of a stored draft is taken
 */
export function useKept<T>(name: string, blank: T, fit: (stored: unknown, blank: T) => T = fitting): Kept<T> {
  const key = `${databaseName()}.draft.${name}`
  const [value, setValue] = useState(() => fit(read(key), blank))
  return [
    value,
    (next) => {
      setValue(next)
      write(key, next)
    },
    () => {
      setValue(blank)
      write(key, undefined)
    },
  ]
}

/**
 * For drafts whose members are not all there from the beginning: taken as they are. The name of such a draft holds the
 * version of what it keeps (`modelVersion`), so that no other build left it.
 */
export function asItIs<T extends object>(stored: unknown, blank: T): T {
  return typeof stored === 'object' && stored !== null ? { ...blank, ...stored } : blank
}

/** A draft of an older build may have other fields: what still fits is taken. */
function fitting<T>(stored: unknown, blank: T): T
function fitting(stored: unknown, blank: unknown): unknown {
  if (typeof blank !== 'object' || blank === null) return typeof stored === typeof blank ? stored : blank
  if (typeof stored !== 'object' || stored === null) return blank
  const members = new Map<string, unknown>(Object.entries(stored))
  return Object.fromEntries(
    Object.entries(blank).map(([name, value]) => [name, fitting(members.get(name), value)]),
  )
}

/** No draft is worth an error: where the browser refuses to keep it, it lives as long as the form. */
function read(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    if (value === undefined) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(value))
  } catch {
    // As above.
  }
}
