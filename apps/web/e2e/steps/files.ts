import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

/** Presses a button and gives the bytes and the name of the file it makes. */
export async function downloadBy(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await downloading
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

/** Presses a button that asks for a file, and chooses one. */
export async function chooseFile(
  page: Page,
  button: string,
  name: string,
  content: string | Uint8Array,
): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: button }).click()
  const chooser = await choosing
  await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
}
