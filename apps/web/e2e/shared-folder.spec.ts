import type { Browser, Page } from '@playwright/test'
import { expect, test, watchProblems } from './fixtures.ts'
import { openTest, writeIdea } from './steps/idea.ts'

const folderName = 'registro-condiviso'

test('R-KEEP-03 two browsers meet in a connected folder: each takes what the other wrote, and a person chooses where both wrote', async ({
  browser,
  baseURL,
}) => {
  const origin = String(baseURL)
  const [anna, bruno] = [await browserWithFolder(browser, origin), await browserWithFolder(browser, origin)]
  await anna.page.goto('/#/today')
  await writeIdea(anna.page, 'Spese in vista')
  await connect(anna.page)
  await expect(said(anna.page)).toContainText('dagli altri non c’è niente di nuovo')
  expect(Object.keys(await filesOf(anna.page))).toHaveLength(1)

  await bruno.page.goto('/#/today')
  await writeIdea(bruno.page, 'Meno campi')
  await sync(anna.page, bruno.page)
  await connect(bruno.page)
  await expect(said(bruno.page)).toContainText('1 operazione presa dagli altri')
  await expectTests(bruno.page, ['Meno campi', 'Spese in vista'])

  await test.step('both change one title: nothing is written to the folder before somebody chooses', async () => {
    await rename(anna.page, 'Spese in vista', 'Spese dette subito')
    await exchange(anna.page)
    await rename(bruno.page, 'Spese in vista', 'Spese nella scheda')
    await sync(anna.page, bruno.page)
    const before = await filesOf(bruno.page)
    await exchange(bruno.page)
    const summary = bruno.page.getByRole('dialog', { name: 'Unire ciò che hanno scritto gli altri?' })
    await expect(summary).toContainText('Una cosa è stata modificata qui e nella cartella')
    await summary.getByRole('button', { name: 'Avanti' }).click()
    expect(await filesOf(bruno.page)).toEqual(before)
    await bruno.page.getByRole('radio', { name: 'Spese dette subito Nella cartella' }).check()
    await bruno.page.getByRole('dialog').getByRole('button', { name: 'Unisci' }).click()
    await expect(said(bruno.page)).toContainText('Unito')
    await expect.poll(() => filesOf(bruno.page)).not.toEqual(before)
    await expectTests(bruno.page, ['Meno campi', 'Spese dette subito'])
  })

  await test.step('after a reload the folder is still known, and a copy of a sync program is named', async () => {
    await sync(bruno.page, anna.page)
    await put(anna.page, 'ops/abc/2026-11 (conflicted copy).jsonl', 'x')
    await anna.page.reload()
    await exchange(anna.page)
    await expect(said(anna.page)).toContainText('prese dagli altri')
    const notes = anna.page.getByRole('status').filter({ hasText: 'Non letti, e lasciati come sono' })
    await expect(notes).toContainText('2026-11 (conflicted copy).jsonl: una copia fatta dal programma')
    await expectTests(anna.page, ['Meno campi', 'Spese dette subito'])
  })
  for (const { problems, close } of [anna, bruno]) {
    expect(problems).toEqual([])
    await close()
  }
})

/**
 * A profile of its own. Nobody can press in the browser's window for choosing a folder but a person: here it is
 * answered with a real folder, of the origin's private file system, which has the same interface.
 */
async function browserWithFolder(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL })
  await context.addInitScript((name) => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true }),
    })
  }, folderName)
  return {
    page: await context.newPage(),
    problems: watchProblems(context, baseURL),
    close: () => context.close(),
  }
}

async function connect(page: Page): Promise<void> {
  await page.goto('#/settings')
  await page.getByRole('button', { name: 'Collega una cartella' }).click()
}

async function exchange(page: Page): Promise<void> {
  await page.goto('#/settings')
  const button = page.getByRole('button', { name: 'Scambia ora' })
  await button.click()
  await expect(button).not.toHaveAttribute('aria-busy', 'true')
}

function said(page: Page) {
  return page.locator('output')
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await openTest(page, from)
  await page.getByLabel('Titolo').fill(to)
  await page.getByLabel('Titolo').press('Tab')
  await expect(page.getByRole('heading', { level: 1, name: to })).toBeVisible()
}

async function expectTests(page: Page, titles: readonly string[]): Promise<void> {
  await page.goto('#/backlog?view=table')
  const links = page.getByRole('table').getByRole('link')
  await expect(links).toHaveCount(titles.length)
  expect((await links.allInnerTexts()).toSorted()).toEqual(titles.toSorted())
}

/** What Dropbox does: every file of one folder is in the other, too. */
async function sync(from: Page, to: Page): Promise<void> {
  for (const [path, text] of Object.entries(await filesOf(from))) await put(to, path, text)
}

/** A file that the app is just writing cannot be read: whoever syncs comes back a moment later. */
async function filesOf(page: Page): Promise<Readonly<Record<string, string>>> {
  let files: Readonly<Record<string, string>> = {}
  await expect(async () => {
    files = await readFiles(page)
  }).toPass({ timeout: 10_000 })
  return files
}

function readFiles(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (name) => {
    const files: Record<string, string> = {}
    const visit = async (folder: FileSystemDirectoryHandle, prefix: string) => {
      for await (const [entry, handle] of folder.entries())
        if (handle instanceof FileSystemFileHandle)
          files[`${prefix}${entry}`] = await (await handle.getFile()).text()
        else if (handle instanceof FileSystemDirectoryHandle) await visit(handle, `${prefix}${entry}/`)
    }
    const root = await navigator.storage.getDirectory()
    await visit(await root.getDirectoryHandle(name, { create: true }), '')
    return files
  }, folderName)
}

async function put(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ({ name, folders, file, content }) => {
      let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name, { create: true })
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true })
      const writable = await (await folder.getFileHandle(file, { create: true })).createWritable()
      await writable.write(content)
      await writable.close()
    },
    {
      name: folderName,
      folders: path.split('/').slice(0, -1),
      file: path.split('/').at(-1) ?? '',
      content: text,
    },
  )
}
