import { test } from './fixtures.ts'
import { violationsOf, overflowAt } from './steps/audit.ts'
test('shots', async ({ page, atDate }) => {
  await atDate('2026-11-25')
  await page.goto('/')
  await page.getByRole('link', { name: 'Guarda l’esempio' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor()
  const sizes = { d: { width: 1280, height: 800 }, p: { width: 390, height: 844 } }
  for (const [lang, theme] of [
    ['Italiano', 'light'],
    ['English', 'dark'],
  ] as const) {
    await page.goto('/?example#/settings')
    await page.getByText(lang, { exact: true }).click()
    await page
      .getByText(
        { Italiano: { light: 'Chiaro', dark: 'Scuro' }, English: { light: 'Light', dark: 'Dark' } }[lang][
          theme
        ],
        { exact: true },
      )
      .click()
    for (const [s, size] of Object.entries(sizes)) {
      await page.setViewportSize(size)
      const shot = async (n: string, full = true) =>
        page.screenshot({ path: `/tmp/shots/${n}-${lang}-${s}.png`, fullPage: full })
      await page.goto('/?example#/backlog')
      await page.getByTestId('board-col-ideas').waitFor()
      await shot('board', false)
      console.log(lang, s, 'overflow', await overflowAt(page, size.width))
      await page
        .getByRole('article')
        .getByRole('button', { name: /punteggio|score/ })
        .first()
        .click()
      await page.getByRole('dialog').waitFor()
      await page.waitForTimeout(300)
      await shot('dialog', false)
      console.log(await violationsOf(page))
      await page.keyboard.press('Escape')
      await page.goto('/?example#/backlog?view=table')
      await page.getByRole('table').waitFor()
      await shot('table', false)
      await page.goto('/?example#/settings')
      await page.waitForTimeout(300)
      await shot('settings')
    }
    await page.setViewportSize(sizes.d)
    const box = page.getByRole('checkbox').first()
    if (!(await box.isChecked())) await box.check()
    for (const m of ['ice-mean', 'rice', 'pxl']) {
      for (const [s, size] of Object.entries(sizes)) {
        await page.setViewportSize(size)
        await page.goto('/?example#/backlog')
        await page.getByTestId('board-col-ideas').waitFor()
        await page.getByRole('combobox', { name: /^(Punteggio|Score)/ }).selectOption(m)
        await page
          .getByTestId('board-col-ready')
          .getByRole('article')
          .getByRole('button', { name: /punteggio|score/ })
          .first()
          .click()
        await page.getByRole('dialog').waitFor()
        await page.waitForTimeout(300)
        await page.screenshot({ path: `/tmp/shots/${m}-${lang}-${s}.png` })
        console.log(m, await violationsOf(page))
        await page.keyboard.press('Escape')
      }
    }
    await page.goto('/?example#/backlog')
    await page.getByRole('combobox', { name: /^(Punteggio|Score)/ }).selectOption('')
  }
})
