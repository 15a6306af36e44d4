// @ts-check
// Draws the app's PNG icons from icon.svg. Run after changing the mark; the pictures are committed.
import { readFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from './lib/browser.mjs'
import { fromRoot } from './lib/root.mjs'

const folder = fromRoot('apps/web/public')
const mark = await readFile(`${folder}/icon.svg`, 'utf8')
// A maskable icon is cut to a shape by the system, so its ground reaches every edge.
const pictures = [
  { file: 'icon-192.png', size: 192, svg: mark },
  { file: 'icon-512.png', size: 512, svg: mark },
  { file: 'icon-maskable-512.png', size: 512, svg: mark.replace(/ rx="\d+"/, '') },
]

const executablePath = findBrowser()
const browser = await chromium.launch({ args: browserFlags(), ...(executablePath && { executablePath }) })
for (const { file, size, svg } of pictures) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`)
  await page.screenshot({ path: `${folder}/${file}`, omitBackground: true })
  await page.close()
}
await browser.close()
