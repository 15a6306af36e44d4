import type { Page } from '@playwright/test'

/** What the app's database holds, read past the app: its version, its head, and its rows, counted. */
export type RawDatabase = {
  readonly version: number
  readonly head: { readonly count: number; readonly hash: string } | undefined
  readonly rows: number
}

/** Reads the database from a page of its origin; the app's own connection may be open beside. */
export function readRaw(page: Page): Promise<RawDatabase> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('no reason')))
      })
    const database = await settled(indexedDB.open('cimento'))
    const tables = [...database.objectStoreNames]
    const transaction = database.transaction(tables)
    const counts = await Promise.all(tables.map((table) => settled(transaction.objectStore(table).count())))
    const meta = tables.includes('meta')
      ? await settled<{ readonly head: { readonly count: number; readonly hash: string } } | undefined>(
          transaction.objectStore('meta').get('meta'),
        )
      : undefined
    const { version } = database
    database.close()
    return { version, head: meta?.head, rows: counts.reduce((sum, count) => sum + count, 0) }
  })
}
