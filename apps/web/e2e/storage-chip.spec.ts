import { expect, test } from './fixtures.ts'
import { shipping } from './fixtures/shipping.ts'
import { downloadBy } from './steps/files.ts'
import { writeIdea } from './steps/idea.ts'
import { runTest } from './steps/loop.ts'

test('P36/states,words the chip says how old the backup is, and leads to where one is made', async ({
  page,
  atDate,
}) => {
  test.slow()
  const chip = page.getByTestId('storage-chip').filter({ visible: true })
  await atDate('2026-11-02')
  await page.goto('/#/today')
  await expect(chip).toHaveText('Solo in questo browser')
  await runTest(page, shipping)
  // With the first idea the browser was asked to keep the data; this one promises nothing.
  const atRisk = 'Solo in questo browser, che può cancellare i dati'
  await expect(chip).toHaveText(`${atRisk}Nessun backup`)
  await expect(chip).toHaveAttribute('data-state', 'never')

  await chip.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Impostazioni' })).toBeVisible()
  await downloadBy(page, 'Scarica un backup')
  await expect(chip).toHaveText(`${atRisk}Ultimo backup oggi`)

  // A week alone makes no backup old; a week with ten changes does.
  await atDate('2026-11-09')
  await page.reload()
  await expect(chip).toHaveText(`${atRisk}Ultimo backup 7 giorni fa`)
  await expect(chip).toHaveAttribute('data-state', 'recent')
  for (let idea = 1; idea <= 10; idea += 1) await writeIdea(page, `Idea numero ${idea}`)
  await expect(chip).toHaveAttribute('data-state', 'old')
  expect(await page.getByRole('navigation').first().innerText()).not.toMatch(/sicur|protett/i)
})
