import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'

/** Public data sets that are no part of this repository: `CIMENTO_DATA` names their folder. */
const folder = process.env['CIMENTO_DATA'] ?? resolve(import.meta.dirname, '../../../../../shared/data')

export function realFile(name: string): string {
  return resolve(folder, name)
}

/** Why a test of these files is skipped; undefined where they are all there. */
export function missingFiles(...names: readonly string[]): string | undefined {
  const missing = names.filter((name) => !existsSync(realFile(name)))
  return missing.length === 0
    ? undefined
    : `not in ${folder}: ${missing.join(', ')} (CIMENTO_DATA names the folder)`
}

/** Chooses a file in the paste dialog, which is opened first where it is not there. */
export async function chooseRows(page: Page, path: string): Promise<void> {
  if (!(await page.getByRole('dialog').isVisible()))
    await page.getByRole('button', { name: 'Incolla', exact: true }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: 'Scegli un file' }).click()
  await (await choosing).setFiles(path)
}
