import { readFileSync } from 'node:fs'
import type { BrowserContext, Download, Page } from '@playwright/test'
import { unzipSync } from 'fflate'

/** What a page did that it must not do. */
export type Trap = {
  /** The numbers of the texts that ran. */
  readonly ran: Set<number>
  readonly dialogs: string[]
  readonly violations: string[]
  /** Links that would run something, or lead where no link of the app leads. */
  readonly links: Set<string>
}

/** Sets the trap in every page that the context opens from now on, those without a policy included. */
export async function setTrap(context: BrowserContext): Promise<Trap> {
  const trap: Trap = { ran: new Set(), dialogs: [], violations: [], links: new Set() }
  await context.exposeBinding('xss', (_source, number: number) => trap.ran.add(number))
  await context.exposeBinding('violated', (_source, what: string) => trap.violations.push(what))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
      window.violated([location.hash, violatedDirective, blockedURI, sourceFile].join(' ')),
    )
  })
  context.on('dialog', (dialog) => {
    trap.dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return trap
}

/** Looks at the links of a page: all are pages of the app, files it made, or addresses of the web. */
export async function watchLinks(page: Page, { links }: Trap): Promise<void> {
  const protocols = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], area[href], form[action], iframe')].map((element) =>
      element instanceof HTMLAnchorElement ? element.protocol : element.tagName,
    ),
  )
  for (const protocol of protocols) if (!/^(https?|blob|mailto):$/.test(protocol)) links.add(protocol)
}

/** Shows a text as markup in a page without a policy: what is not escaped runs. */
export async function showAsMarkup(page: Page, markup: string): Promise<void> {
  await page.setContent(markup)
  // A picture that fails or a frame that loads is told a moment later.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)))
}

/** What a reader of Markdown takes for markup: neither what stands before the text nor code between fences. */
export function markupOf({ name, text }: Exported): string {
  if (!name.endsWith('.md')) return text
  return text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^(```+)[^\n]*\n[\s\S]*?\n\1$/gm, '')
}

export type Exported = { readonly name: string; readonly text: string }

/** The texts in a file: those of its parts, where it is an archive. */
export async function textsIn(download: Download): Promise<readonly Exported[]> {
  const name = download.suggestedFilename()
  const bytes = readFileSync(await download.path())
  if (/\.(zip|xlsx)$/.test(name))
    return Object.entries(unzipSync(bytes)).map(([part, content]) => ({
      name: `${name}/${part}`,
      text: Buffer.from(content).toString('utf8'),
    }))
  return name.endsWith('.png') ? [] : [{ name, text: bytes.toString('utf8') }]
}

declare global {
  interface Window {
    readonly violated: (what: string) => void
  }
}
