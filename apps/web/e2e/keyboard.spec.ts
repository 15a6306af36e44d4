import { expect, test } from './fixtures.ts'
import { copyText } from './steps/clipboard.ts'
import { focusOf, pressTo, pressToPage, tabTo } from './steps/focus.ts'

// Nothing here points: after the address, everything is keys. Each stop of the focus is checked on the way.
test('P19/flows,visible,kept from an idea to its lesson, and back through search, trash and undo, by keyboard alone', async ({
  page,
  atDate,
}) => {
  const { keyboard } = page
  const heading = (name: string) => page.getByRole('heading', { name })
  const write = async (field: string, text: string) => {
    await tabTo(page, field)
    await keyboard.type(text)
  }
  await atDate('2026-10-10')
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()

  await test.step('the first stop jumps over what every page has; C and a title are an idea', async () => {
    await tabTo(page, 'Vai al contenuto', { presses: 1 })
    await pressTo(page, 'Enter', 'main')
    await pressTo(page, 'c', 'Titolo')
    await keyboard.type('Spese nella scheda')
    await pressTo(page, 'Control+Enter', 'main')
  })

  await test.step('on the board J finds the card, and I scores it; a move opens, and gives the focus back', async () => {
    await keyboard.press('g')
    await pressToPage(page, 'b', page.getByRole('article'))
    await pressTo(page, 'j', 'Spese nella scheda')
    await pressTo(page, 'i', '1')
    for (let question = 0; question < 3; question += 1) {
      await keyboard.press('Space')
      await keyboard.press('Tab')
      expect((await focusOf(page)).problem).toBeUndefined()
    }
    await pressTo(page, 'Control+Enter', 'Spese nella scheda')
    // One for impact and one for speed, over one for effort.
    await expect(page.getByText('Punteggio di ESP-1: 1,0')).toBeVisible()
    await keyboard.press('Shift+M')
    await expect(page.getByRole('dialog')).toBeVisible()
    await pressTo(page, 'Escape', 'Spese nella scheda')
    await pressToPage(page, 'Enter', heading('Che cosa crediamo'))
  })

  await test.step('the hypothesis', async () => {
    await write('Che cosa proviamo', 'Spese prima')
    await write('Per chi', 'Chi è nuovo')
    await tabTo(page, 'Vai al piano')
    await pressToPage(page, 'Enter', heading('Quando leggi i risultati'))
  })

  await test.step('the plan, but for one number: what is missing takes the focus, and leads to its field', async () => {
    await write('KPI che decide', 'Ordini per visita')
    await write('Chi o che cosa contiamo', 'Visite')
    await write('Che cosa deve succedere', 'Ordini')
    await write('Valore di oggi', '3,2')
    await write('Soglia utile', '10')
    await tabTo(page, 'Aggiungi una misura')
    await pressTo(page, 'Enter', 'Nome della misura')
    await tabTo(page, 'Togli Misura 1')
    await pressTo(page, 'Enter', 'Aggiungi una misura')
    await write('Traffico al giorno', '900')
    // The tenth of the tenth, whichever of the two the browser's own field asks for first.
    await write('Inizio', '10102026')
    await tabTo(page, 'Avvia e blocca il piano')
    await pressTo(page, 'Enter', 'Per avviare manca ancora')
    await tabTo(page, 'Durata: mancano i giorni', { presses: 1 })
    await pressTo(page, 'Enter', 'Durata in giorni')
    await keyboard.type('28')
  })

  await test.step('the start: Esc leads back to its button; started, the first blank cell waits', async () => {
    await tabTo(page, 'Avvia e blocca il piano')
    await pressTo(page, 'Enter', 'Chiudi')
    await pressTo(page, 'Escape', 'Avvia e blocca il piano')
    await pressTo(page, 'Enter', 'Chiudi')
    await tabTo(page, 'Avvia il test')
    await pressTo(page, 'Enter', 'A, Visite, sabato 10/10')
  })

  await test.step('the counter: one more, taken back', async () => {
    await tabTo(page, 'Contatore', { key: 'Shift+Tab' })
    await pressToPage(page, 'Enter', heading('Contatore'))
    await tabTo(page, 'A, Visite: +1')
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'A, Visite: +1' })).toHaveAccessibleDescription('1')
    await tabTo(page, 'Annulla')
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'A, Visite: +1' })).toHaveAccessibleDescription('0')
    await tabTo(page, 'Torna ai dati', { key: 'Shift+Tab' })
    await pressTo(page, 'Enter', 'A, Visite, sabato 10/10')
  })

  await test.step('counts are typed along a row, and a backup is two keys away', async () => {
    await keyboard.type('451')
    for (const [next, count] of [
      ['A, Ordini', '14'],
      ['B, Visite', '448'],
      ['B, Ordini', '17'],
    ] as const) {
      await tabTo(page, next, { presses: 1 })
      await keyboard.type(count)
    }
    const downloading = page.waitForEvent('download')
    await keyboard.press('Control+s')
    await downloading
    expect((await focusOf(page)).problem).toBeUndefined()
  })

  await test.step('D leads to the cells; a block is pasted, taken back and done again', async () => {
    await copyText(page, fourWeeks())
    await atDate('2026-11-07')
    await page.reload()
    await expect(page.getByTestId('data-grid')).toBeVisible()
    await pressTo(page, 'd', 'A, Visite, venerdì 6/11')
    await pressTo(page, 'Control+v', 'Importa')
    await pressTo(page, 'Enter', 'A, Visite, venerdì 6/11')
    const cell = page.getByRole('textbox', { name: 'B, Ordini, venerdì 6/11' })
    await expect(cell).toHaveValue('18')
    await keyboard.press('Control+z')
    await expect(cell).toHaveValue('')
    await pressTo(page, 'Control+Shift+z', 'A, Visite, venerdì 6/11')
    await expect(cell).toHaveValue('18')
  })

  await test.step('the reading, the decision and the lesson', async () => {
    await tabTo(page, 'Leggi i risultati', { key: 'Shift+Tab' })
    await pressToPage(page, 'Enter', page.getByTestId('verdict-tag').getByText('Criterio raggiunto'))
    await tabTo(page, 'Scalareconsigliato')
    await pressToPage(page, 'Enter', page.getByLabel('Chi decide'))
    await write('Che cosa facciamo adesso', 'Per tutti')
    await write('Chi decide', 'Giulia')
    await tabTo(page, 'Registra la decisione')
    await pressToPage(page, 'Enter', page.getByLabel('In una frase'))
    await write('In una frase', 'Chi vede le spese ordina')
    await tabTo(page, 'Chiudi il test')
    await pressToPage(page, 'Enter', page.getByRole('link', { name: 'ESP-1' }))
  })

  await test.step('the lesson is found: on its page, and from anywhere', async () => {
    await pressTo(page, '/', 'Cerca tra le lezioni')
    await keyboard.type('spese')
    await tabTo(page, 'ESP-1')
    await pressTo(page, 'Control+k', 'Cerca o fai')
    await keyboard.type('spese')
    await pressToPage(page, 'Enter', heading('Spese nella scheda'))
  })

  await test.step('a menu and a dialog give the focus back; what goes away leaves it where it was', async () => {
    await tabTo(page, 'Condividi')
    await pressTo(page, 'Enter', 'Chiudi')
    await pressTo(page, 'Escape', 'Condividi')
    await tabTo(page, 'Altro')
    await pressTo(page, 'Enter', 'Altro')
    await tabTo(page, 'Sposta nel cestino', { presses: 1 })
    await pressToPage(page, 'Enter', page.getByText('Ancora nessuna idea.'))
    await tabTo(page, 'Annulla')
    // The toast goes with its button; the card is back, and the focus is on the last stop before it that is still there.
    await pressTo(page, 'Enter', 'Nuova idea')
    await expect(page.getByRole('article')).toContainText('Chi vede le spese ordina')
  })

  await test.step('control: without its outline the same stop fails, and so does a focus that is nowhere', async () => {
    await page.evaluate(() => {
      const { activeElement } = document
      if (activeElement instanceof HTMLElement) activeElement.style.outline = 'none'
    })
    expect(await focusOf(page)).toHaveProperty('problem', 'Nuova idea: does not show the focus')
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
    expect(await focusOf(page)).toHaveProperty('problem', 'nothing has the focus')
  })
})

/** Of each day from 10/10 to 6/11: visits and orders of A and of B, 12,640 and 404, 12,571 and 497 in all. */
function fourWeeks(): string {
  const share = (total: number, day: number) =>
    Math.floor(((day + 1) * total) / 28) - Math.floor((day * total) / 28)
  return Array.from({ length: 28 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 9, 10 + day))
    const counts = [12_640, 404, 12_571, 497].map((total) => share(total, day))
    return [`${date.getUTCDate()}/${date.getUTCMonth() + 1}/2026`, ...counts].join('\t')
  }).join('\n')
}
