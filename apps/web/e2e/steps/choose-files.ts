import type { Locator, Page } from '@playwright/test'

/** A file by its name and bytes. */
export type TestFile = { readonly name: string; readonly bytes: Uint8Array }

/** Chooses files in the paste dialog, which is opened first where it is not there. */
export async function chooseFiles(page: Page, ...files: readonly TestFile[]): Promise<Locator> {
  const dialog = page.getByRole('dialog')
  if (!(await dialog.isVisible())) await page.getByRole('button', { name: /^(Incolla|Paste)$/ }).click()
  const choosing = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: /^(Scegli un file|Choose a file)$/ }).click()
  await (
    await choosing
  ).setFiles(
    files.map(({ name, bytes }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  )
  return dialog
}

/** Text as Excel writes it in Europe. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)))
}

/** Text as ad platforms call it "Excel .csv". */
export function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le')
}
