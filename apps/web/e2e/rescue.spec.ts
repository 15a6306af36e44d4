import { gunzipSync } from 'node:zlib'
import type { BrowserContext, Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { chooseFile, downloadBy } from './steps/files.ts'
import { writeIdea } from './steps/idea.ts'

const titles = ['Spese di spedizione in vista', 'Meno campi nel modulo', 'Recensioni in testa alla pagina']
const gone = 'Il registro non è più in questo browser'

test('R-KEEP-02 a database that was emptied: the rescue screen, a file first, then everything is back', async ({
  page,
  context,
  atDate,
  baseURL,
}) => {
  await atDate('2026-11-23')
  await page.goto('/#/today')
  for (const title of titles) await writeIdea(page, title)
  const before = contentOf((await backup(page)).toString())
  await makeSnapshot(page)

  await test.step('nothing takes the place of what was lost', async () => {
    await clearDatabase(context, page, String(baseURL))
    await page.goto('/')
    await expectRescue(page)
    await page.reload()
    await expectRescue(page)
    expect(await databases(page)).toEqual([])
  })

  const snapshot = await test.step('the snapshot comes down as a backup', async () => {
    await expect(page.getByText('3 test, 3 operazioni')).toBeVisible()
    const { name, bytes } = await downloadBy(page, 'Scarica la copia più recente')
    expect(name).toMatch(/^cimento-2026-11-23T08-00-00\.000Z_3_request\.json\.gz$/)
    const text = gunzipSync(bytes)
    expect(contentOf(text.toString())).toEqual(before)
    return text
  })

  await test.step('it is restored, read back, and a reload shows it', async () => {
    await page.getByRole('button', { name: 'Riprendi la copia più recente' }).click()
    const dialog = page.getByRole('dialog', { name: 'Riprendere da questa copia?' })
    await dialog.getByRole('button', { name: 'Indietro' }).click()
    expect(await databases(page)).toEqual([])
    await page.getByRole('button', { name: 'Riprendi la copia più recente' }).click()
    await dialog.getByRole('button', { name: 'Riprendi', exact: true }).click()
    await expect(page.getByRole('status')).toContainText('Ripreso: 3 test, 3 operazioni.')
    await page.getByRole('button', { name: 'Apri il registro' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Oggi' })).toBeVisible()
    expect(contentOf((await backup(page)).toString())).toEqual(before)
  })

  await test.step('the same while the page is open, from a file', async () => {
    await writeIdea(page, 'Scritta dopo la ripresa')
    await clearDatabase(context, page, String(baseURL), { leave: false })
    await expectRescue(page)
    await chooseFile(page, 'Riprendi da un backup', 'copia.json', snapshot)
    const dialog = page.getByRole('dialog', { name: 'Riprendere da questa copia?' })
    await dialog.getByRole('button', { name: 'Riprendi', exact: true }).click()
    await page.getByRole('button', { name: 'Apri il registro' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Oggi' })).toBeVisible()
    expect(contentOf((await backup(page)).toString())).toEqual(before)
  })
})

test('R-KEEP-02 the log starts empty only by a second step, in either language', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/#/today')
  await writeIdea(page, titles[0] ?? '')
  await clearDatabase(context, page, String(baseURL))
  await page.goto('/')
  await expectRescue(page)
  await expect(page.getByText('non ci sono copie automatiche')).toBeVisible()
  await page.getByText('English', { exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The log is no longer in this browser')

  await page.getByRole('button', { name: 'Start empty…' }).click()
  expect(await databases(page)).toEqual([])
  await page
    .getByRole('dialog', { name: 'Start empty?' })
    .getByRole('button', { name: 'Start empty' })
    .click()
  await page.getByRole('button', { name: 'Open the log' }).click()
  await expect(page).toHaveURL(/#\/read$/)
  await page.reload()
  await expect(page).toHaveURL(/#\/read$/)
})

test('R-KEEP-02 a restore can be taken back: the snapshot of just before returns', async ({
  page,
  atDate,
}) => {
  await atDate('2026-11-23')
  await page.goto('/#/today')
  await writeIdea(page, titles[0] ?? '')
  const early = await backup(page)
  await writeIdea(page, titles[1] ?? '')
  const late = contentOf((await backup(page)).toString())

  await chooseFile(page, 'Riprendi da un backup', 'presto.json', early)
  await page.getByRole('dialog').getByRole('button', { name: 'Sostituisci' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Ripreso 1 test.' })).toBeVisible()
  await page.getByRole('button', { name: 'Annulla' }).click()
  await expect(page.getByText('è tutto come prima della ripresa')).toBeVisible()
  expect(contentOf((await backup(page)).toString())).toEqual(late)

  await page.getByText('Copie automatiche').first().scrollIntoViewIfNeeded()
  // The state of before the restore, and that of before its undo.
  await expect(page.getByText('prima di una ripresa')).toHaveCount(2)
})

async function backup(page: Page): Promise<Buffer> {
  await page.goto('#/settings')
  await page.getByRole('heading', { level: 1, name: 'Impostazioni' }).waitFor()
  return Buffer.from((await downloadBy(page, 'Scarica un backup')).bytes)
}

async function makeSnapshot(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fanne una adesso' }).click()
  await expect(page.getByText('La copia più recente è di lunedì 23/11/2026, 09:00.')).toBeVisible()
  await expect(page.getByText('1 copia', { exact: true })).toBeVisible()
}

async function expectRescue(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: gone })).toBeVisible()
}

/** What the browser does to a database whose file is damaged, or when somebody clears the site's data in part. */
async function clearDatabase(
  context: BrowserContext,
  page: Page,
  origin: string,
  { leave } = { leave: true },
): Promise<void> {
  if (leave) await page.goto('about:blank')
  const session = await context.newCDPSession(page)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await session.detach()
}

function databases(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
}

/** What must survive: every byte but the moment of the backup. */
function contentOf(text: string): string {
  return text.replace(/"createdAt": "[^"]*"/, '')
}
