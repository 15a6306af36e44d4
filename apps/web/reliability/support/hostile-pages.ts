import { setTimeout as wait } from 'node:timers/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { chooseFile } from '../../e2e/steps/files.ts'
import { type Trap, watchLinks } from './trap.ts'

const phases = ['hypothesis', 'plan', 'running', 'verdict', 'decision', 'lesson', 'counter'] as const
const otherPages = [
  '#/today',
  '#/backlog',
  '#/backlog?view=table',
  '#/lessons',
  '#/kpi',
  '#/settings',
  '#/trash',
  '#/planner',
  '#/templates',
  '#/read',
] as const

/** The pages on which a person writes, with those of one test. */
export function addressesToWriteOn(test: string): readonly string[] {
  const ofTest = ['hypothesis', 'plan'].map((phase) => `#/e/${test}/${phase}`)
  return [...ofTest, '#/backlog', '#/lessons', '#/settings', '#/planner', '#/read']
}

/** Restores a backup in an empty browser, as a person does. */
export async function restore(page: Page, backup: string): Promise<void> {
  await page.goto('/')
  await chooseFile(page, 'Riprendi da un backup', 'backup.json', backup)
  await page.getByRole('dialog').getByRole('button', { name: 'Sostituisci' }).click()
  await page.getByRole('navigation', { name: 'Pagine' }).waitFor()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** The addresses of every page that shows something of the log. */
export function addressesOf(tests: readonly string[]): readonly string[] {
  const ofTests = tests.flatMap((id) => [...phases.map((phase) => `#/e/${id}/${phase}`), `#/print/e/${id}`])
  return [...otherPages, ...ofTests]
}

export async function visit(page: Page, address: string, trap: Trap): Promise<void> {
  await page.goto(address)
  await comesToRest(page)
  const closed = page.locator('main details:not([open]) > summary').filter({ visible: true })
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click()
  await watchLinks(page, trap)
}

/** Until what is seen stays the same: the page before is there until then. */
async function comesToRest(page: Page): Promise<void> {
  await page.getByRole('main').waitFor()
  let seen = ''
  for (let now = ' '; now !== seen;) {
    seen = now
    await wait(120)
    now = await page.locator('body').innerText()
  }
}

/** Presses every button that makes a file or fills the clipboard, also in the dialogs that some of them open. */
export async function takeAway(
  page: Page,
  downloads: Download[],
  within: Page | Locator = page,
): Promise<void> {
  const dialog = page.getByRole('dialog')
  for (const button of await within.getByRole('button', { name: /^(Scarica|Esporta|Copia)/ }).all()) {
    const made = page.waitForEvent('download', { timeout: 5_000 }).catch(() => undefined)
    const isFile = !(await button.innerText()).trim().startsWith('Copia')
    await button.click()
    const download = isFile ? await made : undefined
    if (download) downloads.push(download)
    if (within !== page || !(await dialog.isVisible())) continue
    await takeAway(page, downloads, dialog)
    if (await dialog.isVisible()) await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  }
}

/** Types a text into every field of the page that takes one, and leaves the field. */
export async function typeEverywhere(page: Page, text: string): Promise<number> {
  const fields = page.locator('input:is([type="text"], [type="search"], :not([type])), textarea')
  let typed = 0
  for (const field of await fields.filter({ visible: true }).all()) {
    if (!(await field.isEditable())) continue
    await field.fill(text)
    await field.press('Tab')
    typed += 1
  }
  return typed
}
