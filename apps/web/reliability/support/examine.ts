import { setTimeout as wait } from 'node:timers/promises'
import { fold, headOf } from '@cimento/core/journal'
import { type Backup, readBackup } from '@cimento/core/workspace'
import { downloadBy } from '../../e2e/steps/files.ts'
import type { OwnBrowser } from './own-browser.ts'
import { readRaw } from './raw-database.ts'
import { letters, openTabs, titleOf, writeTitles, type Letter, type Tabs, type Written } from './titles.ts'

export type WrittenBy = Readonly<Record<Letter, Written>>

export const nothingWritten = (): WrittenBy => ({
  A: { tried: [], acknowledged: [] },
  B: { tried: [], acknowledged: [] },
})

/** Two tabs that write until the browser dies. Resolves when so many more writes are acknowledged. */
export async function writeUntil(tabs: Tabs, written: WrittenBy, more: number): Promise<Writing> {
  const enough = acknowledgedIn(written).length + more
  const ended = Promise.all(
    letters.map((letter) => writeTitles(tabs[letter], letter, written[letter], () => true)),
  )
  let failure: unknown
  ended.catch((error: unknown) => {
    failure = error
  })
  while (acknowledgedIn(written).length < enough) {
    if (failure !== undefined) throw failure
    await wait(5)
  }
  return { ended }
}

/** `ended` resolves when both tabs are gone. */
type Writing = { readonly ended: Promise<unknown> }

function acknowledgedIn(written: WrittenBy): readonly string[] {
  return letters.flatMap((letter) => written[letter].acknowledged)
}

export type Examined = {
  readonly acknowledged: number
  /** Titles that the page had shown as saved and that no operation holds. */
  readonly lost: readonly string[]
  /** How what the app shows, its operations and its head differ from each other. */
  readonly torn: readonly string[]
  /** The tabs, open on their tests. */
  readonly tabs: Tabs
}

/** Opens the app in a profile that came through something, and compares it with what was shown as saved before. */
export async function examine(browser: OwnBrowser, written: WrittenBy): Promise<Examined> {
  const tabs = await openTabs(browser)
  const { operations } = await takeBackup(browser)
  const kept = new Set(operations.flatMap(({ changes }) => changes.map(({ set }) => titleIn(set))))
  const acknowledged = acknowledgedIn(written)
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((title) => !kept.has(title)),
    torn: await differences(tabs, operations),
    tabs,
  }
}

/** Downloads a backup in the settings and reads it: whole, or the harness fails. */
export async function takeBackup({ context }: OwnBrowser): Promise<Backup> {
  const page = await context.newPage()
  await page.goto('/#/settings')
  const { bytes } = await downloadBy(page, 'Scarica un backup')
  const backup = readBackup(Buffer.from(bytes).toString('utf8'))
  if (!backup.ok) throw new Error(`The backup is not whole: ${JSON.stringify(backup.error)}`)
  await page.close()
  return backup.value
}

async function differences(tabs: Tabs, operations: Backup['operations']): Promise<readonly string[]> {
  const folded = new Set(fold(operations).map(({ fields }) => titleIn(fields)))
  const shown = await Promise.all(letters.map((letter) => titleOf(tabs[letter])))
  const { head } = await readRaw(tabs.A)
  const expected = headOf(operations)
  return [
    ...shown.filter((title) => !folded.has(title)).map((title) => `«${title}» is shown and not written`),
    ...(head?.hash === expected.hash && head.count === expected.count
      ? []
      : [`the head is of ${head?.count ?? 'no'} operations, of which there are ${expected.count}`]),
  ]
}

function titleIn(fields: object): unknown {
  return 'title' in fields ? fields.title : undefined
}
