import { type Page } from '@playwright/test'
import { expect, test, watchProblems } from './fixtures.ts'
import { chooseFile, downloadBy } from './steps/files.ts'
import { writeIdea } from './steps/idea.ts'
import { openKeepingNothing } from './steps/keeps-nothing.ts'

test('R-KEEP-02 in a browser that keeps nothing every page says so, leaving is asked about, and a file brings all back', async ({
  baseURL,
}) => {
  const { context, close } = await openKeepingNothing(String(baseURL))
  const problems = watchProblems(context, String(baseURL))
  const page = await context.newPage()
  const leavings: string[] = []
  page.on('dialog', (dialog) => {
    leavings.push(dialog.type())
    void dialog.dismiss()
  })
  const chip = page.getByTestId('storage-chip').filter({ visible: true })

  await page.goto('/')
  await expect(noticeOn(page)).toBeVisible()
  await writeIdea(page, 'Spese di spedizione in vista')
  for (const address of ['#/today', '#/backlog', '#/lessons', '#/kpi', '#/settings', '#/read', '#/today']) {
    await page.goto(address)
    await expect(noticeOn(page)).toBeVisible()
  }
  await expect(page.getByTestId('saved').filter({ visible: true })).toHaveText('Non conservato')
  await expect(chip).toHaveText('Solo in questa schedaNessun backup')

  await page.close({ runBeforeUnload: true })
  await expect.poll(() => leavings).toEqual(['beforeunload'])
  await expect(noticeOn(page)).toBeVisible()

  const { bytes } = await downloadBy(page, 'Scarica un backup')
  await expect(chip).toHaveText('Solo in questa schedaUltimo backup oggi')
  // Everything is in the file: nobody is asked.
  await page.reload()
  await expect(chip).toHaveText('Solo in questa scheda')
  await expect(noticeOn(page)).toBeVisible()
  expect(leavings).toEqual(['beforeunload'])

  await page.goto('#/settings')
  await page.getByText('English', { exact: true }).click()
  await expect(page.getByText('The browser keeps no data')).not.toHaveCount(0)
  await page.getByText('Italiano', { exact: true }).click()
  await chooseFile(page, 'Riprendi da un backup', 'backup.json', bytes)
  await page.getByRole('dialog').getByRole('button', { name: 'Sostituisci' }).click()
  await expect(page.getByText('Ripreso 1 test.')).toBeVisible()
  await page.goto('#/backlog?view=table')
  await expect(page.getByRole('link', { name: 'Spese di spedizione in vista' })).toBeVisible()
  await expect(noticeOn(page)).toBeVisible()
  expect(problems).toEqual([])
  await close()
})

test('R-KEEP-02 a browser that keeps data says nothing of the kind, and lets go', async ({ page }) => {
  await page.goto('/')
  await writeIdea(page, 'Spese di spedizione in vista')
  await page.goto('#/settings')
  await expect(page.getByRole('button', { name: 'Scarica un backup' })).toBeVisible()
  await expect(noticeOn(page)).toBeHidden()
  await expect(page.getByTestId('saved').filter({ visible: true })).toHaveText('Tutto salvato')
})

function noticeOn(page: Page) {
  return page.getByRole('status').filter({ hasText: 'Qui non resta nulla.' })
}
