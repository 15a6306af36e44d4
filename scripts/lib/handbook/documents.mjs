// @ts-check
// Targets that are one document: opened by a browser, by pandoc, by a reader of spreadsheets, or parsed.
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../browser.mjs'
import { fromRoot } from '../root.mjs'
import { plain } from './expected.mjs'
import { writeFiles } from './files.mjs'
import { readHtml } from './read-html.mjs'
import { hasProgram, quietly } from './tools.mjs'

/** @typedef {import('./sites.mjs').Prove} Prove */

/** @type {Prove} */
export async function html({ book }, files, folder) {
  const executablePath = findBrowser()
  if (!executablePath) return { skipped: 'no Chromium' }
  writeFiles(folder, files)
  const browser = await chromium.launch({ executablePath, args: browserFlags() })
  try {
    const context = await browser.newContext({ offline: true })
    const page = await context.newPage()
    /** @type {string[]} */
    const problems = []
    const address = String(pathToFileURL(join(folder, 'handbook.html')))
    page.on('request', (request) => {
      if (request.url() !== address) problems.push(`It asked for ${request.url()}`)
    })
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(String(error)))
    await page.goto(address)
    const articles = await page.evaluate(() =>
      [...document.querySelectorAll('article')].map((article) => ({
        id: article.id,
        text: article.innerText,
        links: [...article.querySelectorAll('a')].map((link) => ({
          text: link.innerText,
          to: decodeURIComponent(link.hash.slice(1)),
        })),
      })),
    )
    const ids = new Set(articles.map(({ id }) => id))
    const charts = await page.locator('article figure svg').count()
    const read = book.subjects.filter(({ description }) => description.chart).length
    if (charts === 0 && read > 0) problems.push('No chart')
    const sought = book.subjects[0]
    if (sought) {
      await page.getByRole('searchbox').fill(sought.takeaway)
      const found = await page.locator('article:visible').evaluateAll((shown) => shown.map(({ id }) => id))
      if (!found.includes(`lessons/${sought.fileName}`) || found.length === articles.length)
        problems.push(`The search for ${JSON.stringify(sought.takeaway)} shows ${found.length} pages`)
    }
    /** @type {Map<string, import('./compare.mjs').Seen>} */
    const seen = new Map()
    for (const { id, text, links } of articles) {
      seen.set(id, {
        text,
        links: links.map((link) => ({ ...link, to: ids.has(link.to) ? link.to : undefined })),
      })
    }
    return { by: 'Chromium, offline', seen, problems }
  } finally {
    await browser.close()
  }
}

/** @type {Prove} */
export async function docx({ book }, files, folder) {
  if (!hasProgram('pandoc', ['pandoc'])) return { skipped: 'pandoc is not installed' }
  writeFiles(folder, files)
  const read = quietly(['pandoc', '-f', 'docx', '-t', 'html', '--wrap=none', join(folder, 'handbook.docx')])
  if (!read.ok) return { by: 'pandoc', seen: new Map(), problems: [`pandoc failed: ${read.output}`] }
  // Each page of the book begins with a heading of the first level, which carries its bookmark.
  const parts = read.output.split(/(?=<h1[ >])/).filter((part) => part.startsWith('<h1'))
  const anchors = parts.map((part) => /^<h1[^>]*id="([^"]*)"/.exec(part)?.[1] ?? '')
  const inner = parts.map((part) => [...part.matchAll(/id="([^"]*)"/g)].map(([, id]) => id))
  const pageAt = (/** @type {string} */ href) => {
    const name = href.replace(/^#/, '')
    const at =
      anchors.indexOf(name) === -1 ? inner.findIndex((ids) => ids.includes(name)) : anchors.indexOf(name)
    return book.pages[at]?.id
  }
  /** @type {Map<string, import('./compare.mjs').Seen>} */
  const seen = new Map()
  for (const [at, part] of parts.entries()) {
    seen.set(book.pages[at]?.id ?? '', readHtml(`<main>${part}</main>`, 'main', pageAt))
  }
  return { by: 'pandoc reads it back', seen, problems: [] }
}

/**
 * Each lesson is one row or one object: its texts are its page; there are no links.
 *
 * @param {readonly string[]} ids
 * @param {readonly string[]} texts of each lesson
 */
function rowsSeen(ids, texts) {
  return new Map(ids.map((id, at) => [id, { text: texts[at] ?? '', links: [] }]))
}

/** @type {Prove} */
export async function csv({ book }, files) {
  const text = String(files[0]?.content)
  const separator = book.language === 'it' ? ';' : ','
  const [, ...rows] = parseCsv(text.replace(/^\uFEFF/, ''), separator)
  const formulas = rows.flat().filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))
  const ids = book.subjects.map(({ fileName }) => `lessons/${fileName}`)
  return {
    by: 'read back (RFC 4180)',
    // The apostrophe keeps a spreadsheet from reading a formula.
    seen: rowsSeen(
      ids,
      rows.map((row) => row.map((cell) => cell.replace(/^'(?=\W)/, '')).join('\n')),
    ),
    problems: formulas.map((cell) => `A formula: ${cell}`),
  }
}

/** @type {Prove} */
export async function xlsx({ book }, files) {
  const fromHandbook = createRequire(fromRoot('packages', 'handbook', 'package.json'))
  const { default: readWorkbook } = await import(fromHandbook.resolve('read-excel-file/node'))
  const content = files[0]?.content ?? ''
  const [sheet] = await readWorkbook(Buffer.from(content))
  /** @type {readonly (readonly (string | number | Date | null)[])[]} */
  const rows = sheet.data.slice(1)
  const ids = book.subjects.map(({ fileName }) => `lessons/${fileName}`)
  return {
    by: 'read-excel-file',
    seen: rowsSeen(
      ids,
      rows.map((row) => row.map((cell) => String(cell ?? '')).join('\n')),
    ),
    problems: [],
  }
}

/** @type {Prove} */
export async function json({ book }, files) {
  const written = JSON.parse(String(files.find(({ path }) => path === 'handbook.json')?.content))
  const schema = JSON.parse(String(files.find(({ path }) => path === 'handbook.schema.json')?.content))
  const ids = book.subjects.map(({ fileName }) => `lessons/${fileName}`)
  return {
    by: 'its schema',
    seen: rowsSeen(
      ids,
      written.lessons.map((/** @type {unknown} */ lesson) => textsIn(lesson).join('\n')),
    ),
    problems: schemaProblems(written, schema, 'handbook'),
  }
}

/**
 * @param {unknown} value
 * @returns {readonly string[]}
 */
function textsIn(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/**
 * Holds a value against the words of JSON Schema that the handbook's schema uses.
 *
 * @param {any} value
 * @param {any} schema
 * @param {string} place
 * @returns {readonly string[]}
 */
function schemaProblems(value, schema, place) {
  if (schema.oneOf) {
    const fitting = schema.oneOf.filter(
      (/** @type {unknown} */ one) => schemaProblems(value, one, place).length === 0,
    )
    return fitting.length === 1 ? [] : [`${place} fits ${fitting.length} of its forms`]
  }
  if ('const' in schema && value !== schema.const) return [`${place} is not ${schema.const}`]
  if (schema.enum && !schema.enum.includes(value)) return [`${place} is ${value}`]
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value
  if (schema.type && ![schema.type].flat().includes(type)) return [`${place} is of type ${type}`]
  if (schema.pattern && !new RegExp(schema.pattern).test(value)) return [`${place} is ${value}`]
  if (schema.format === 'date' && value !== null && !/^\d{4}-\d{2}-\d{2}$/.test(value))
    return [`${place} is no date`]
  if (type === 'array')
    return value.flatMap((/** @type {unknown} */ item, /** @type {number} */ at) =>
      schemaProblems(item, schema.items, `${place}.${at}`),
    )
  if (type !== 'object') return []
  const unknown = Object.keys(value).filter((name) => !(name in schema.properties))
  const missing = schema.required.filter((/** @type {string} */ name) => !(name in value))
  return [
    ...unknown.map((name) => `${place}.${name} is not in the schema`),
    ...missing.map((/** @type {string} */ name) => `${place}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, member]) =>
      schemaProblems(member, schema.properties[name] ?? {}, `${place}.${name}`),
    ),
  ]
}

/**
 * @param {string} text
 * @param {string} separator
 */
function parseCsv(text, separator) {
  /** @type {string[][]} */
  const rows = [[]]
  let [cell, isQuoted] = ['', false]
  const end = () => {
    rows.at(-1)?.push(cell)
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (!isQuoted && character === separator) end()
    else if (!isQuoted && character === '\r' && text[at + 1] === '\n') {
      end()
      rows.push([])
      at += 1
    } else cell += character
  }
  return rows.filter((row) => row.length > 0)
}

/**
 * What a table or a list of objects must say of each lesson: what people wrote, each text whole.
 *
 * @param {import('./workspaces.mjs').Book} book
 * @returns {ReadonlyMap<string, import('./expected.mjs').Expected>}
 */
export function expectedInRows({ subjects }) {
  return new Map(
    subjects.map(({ file, fileName }) => {
      const { lesson, experiment } = file
      const texts = lesson
        ? [
            lesson.takeaway,
            lesson.believed,
            lesson.done,
            lesson.learned,
            lesson.soWhat,
            lesson.scope,
            lesson.owner,
            experiment.channel,
            ...lesson.tags,
          ]
        : []
      return [`lessons/${fileName}`, { texts: texts.map(plain).filter(Boolean), links: [] }]
    }),
  )
}
