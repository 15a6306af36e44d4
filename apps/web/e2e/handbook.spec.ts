import { writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path/posix'
import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from './fixtures.ts'
import { overflowAt, violationsOf } from './steps/audit.ts'
import { downloadBy } from './steps/files.ts'

test('P27/files,language P28 P52/book the lessons of the example leave as a folder of Markdown, and as one page that opens from the disk and prints', async ({
  page,
  browser,
}, testInfo) => {
  test.slow()
  await page.goto('?example#/lessons')
  await expect(page.getByRole('heading', { level: 1, name: 'Lezioni' })).toBeVisible()
  await page.getByRole('button', { name: 'Esporta', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Esporta le lezioni' })
  const preview = dialog.getByRole('region', { name: 'Anteprima della prima pagina' })
  await expect(preview).toContainText('Lezioni · Azienda di esempio')
  await expect(preview).toContainText('solidità debole')
  expect(await violationsOf(page)).toEqual([])
  expect(await overflowAt(page, 320)).toBe(0)

  await test.step('one page: no request, its charts, its search, the pages of its index', async () => {
    const html = await downloadBy(page, 'Scarica le lezioni')
    expect(html.name).toMatch(/^cimento-lezioni-esempio-html-\d{4}-\d\d-\d\d\.html$/)
    const path = testInfo.outputPath('handbook.html')
    await writeFile(path, html.bytes)
    const context = await browser.newContext({ offline: true })
    const book = await context.newPage()
    const asked: string[] = []
    const errors: string[] = []
    book.on('request', (request) => asked.push(request.url()))
    book.on('console', (message) => errors.push(message.text()))
    await book.goto(String(pathToFileURL(path)))
    expect(asked).toEqual([String(pathToFileURL(path))])
    const record = book.getByRole('article').filter({ hasText: 'Impronta del piano (SHA-256)' }).first()
    await expect(record.getByRole('img')).toBeVisible()
    expect(await overflowAt(book, 390)).toBe(0)
    await book.getByRole('searchbox', { name: 'Cerca' }).fill('soglia GIA')
    await expect(book.getByRole('article')).not.toHaveCount(await book.locator('article').count())
    await book.getByRole('searchbox', { name: 'Cerca' }).fill('')

    const pdf = (await book.pdf({ preferCSSPageSize: true })).toString('latin1')
    const printed = pagesByName(pdf)
    const said = await book
      .locator('.leaf:not([hidden])')
      .evaluateAll((leaves) =>
        leaves.map((leaf) => [leaf.getAttribute('data-of') ?? '', Number(leaf.textContent)] as const),
      )
    expect(said.length).toBeGreaterThanOrEqual(12)
    expect(said.filter(([id, at]) => printed.get(id) !== at)).toEqual([])
    expect(errors).toEqual([])
    await context.close()
  })

  await test.step('a folder, in English: an index, a file a lesson, links that lead somewhere', async () => {
    await dialog.getByLabel('Formato').selectOption('Markdown, per qualsiasi strumento')
    await dialog.getByRole('radio', { name: 'English' }).check()
    await dialog.getByRole('checkbox', { name: 'Senza nomi di persone' }).check()
    await expect(preview).toContainText('Lessons · ')
    await expect(preview).toContainText('weak evidence')
    const zip = await downloadBy(page, 'Scarica le lezioni')
    const files = new Map(
      Object.entries(unzipSync(zip.bytes)).map(([path, bytes]) => [path, strFromU8(bytes)]),
    )
    const lessons = [...files.keys()].filter((path) => path.startsWith('lessons/'))
    expect(lessons).toHaveLength(12)
    expect(files.get('index.md')).toContain('Example data: invented numbers, not real results.')
    for (const path of lessons) {
      const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(files.get(path) ?? '') ?? []
      const properties = Object.fromEntries(
        front
          .split('\n')
          .map((line) => [line.split(': ')[0], JSON.parse(line.replace(/^[^:]+: /, ''))] as const),
      )
      expect(properties).toMatchObject({ type: 'lesson', origin: 'example' })
      expect(properties['id']).toMatch(/^EXP-\d+$/)
      expect(files.get(path)).toContain('## We learned')
      expect(files.get(path)).toContain('Who keeps it up to date: Person ')
    }
    const links = [...files].flatMap(([path, content]) =>
      [...content.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => normalize(join(dirname(path), to))),
    )
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter((to) => !files.has(to))).toEqual([])
  })
})

/** On which page of a PDF each named place is: Chromium names the targets of links after their ids. */
function pagesByName(pdf: string): ReadonlyMap<string, number> {
  const objects = new Map(
    [...pdf.matchAll(/\n(\d+) 0 obj\n(.*?)endobj/gs)].map(([, id = '', body = '']) => [id, body]),
  )
  const leavesOf = (id: string): readonly string[] => {
    const [, kids] = /\/Kids \[(.*?)\]/s.exec(objects.get(id) ?? '') ?? []
    return kids === undefined
      ? [id]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid = '']) => leavesOf(kid))
  }
  const root = [...objects].find(
    ([, body]) => body.includes('/Type /Pages') && !body.includes('/Parent'),
  )?.[0]
  const pages = leavesOf(root ?? '')
  const names = [...objects.values()].find((body) => body.includes('/XYZ') && !body.includes('/Type')) ?? ''
  return new Map(
    [...names.matchAll(/\/(\S+) \[(\d+) 0 R/g)].map(([, name = '', page = '']) => [
      name.replaceAll(/#([0-9A-F]{2})/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
      pages.indexOf(page) + 1,
    ]),
  )
}
