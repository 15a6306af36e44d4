// @ts-check
// Targets without a generator of their own: read as GitHub-flavored Markdown, and held to their own rules of names.
import { createRequire } from 'node:module'
import { fromRoot } from '../root.mjs'
import { resolved } from './files.mjs'
import { readHtml } from './read-html.mjs'

const fromHandbook = createRequire(fromRoot('packages', 'handbook', 'package.json'))
const { parse: parseYaml } = fromHandbook('yaml')
/** @type {(markdown: string) => string} */
let toHtml = () => ''

/** micromark is there as a module of today only. */
async function loadMarkdown() {
  const { micromark } = await import(fromHandbook.resolve('micromark'))
  const { gfm, gfmHtml } = await import(fromHandbook.resolve('micromark-extension-gfm'))
  toHtml = (markdown) =>
    micromark(markdown, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    })
}

/**
 * @typedef {{ path: string, text: string, properties: any, body: string }} Page
 * @typedef {{ pages: readonly Page[], paths: ReadonlySet<string>, text: (path: string) => string }} Folder
 *
 * @typedef {object} Rules
 * @property {boolean} [frontMatter] whether there must be some, or must be none
 * @property {RegExp} [names] what no name may have
 * @property {number} [longestPath]
 * @property {(from: string, href: string) => string} [fileOf] the file that a link means
 * @property {(folder: Folder) => readonly string[]} [more]
 */

/** @type {Readonly<Record<string, Rules>>} */
export const markdownRules = {
  markdown: { frontMatter: true },
  llms: { more: llmsProblems },
  'github-wiki': {
    frontMatter: false,
    names: /[()[\]{}:#%/\\?*<>|"]/,
    longestPath: 235,
    fileOf: (_, href) => `${href}.md`,
    more: (folder) => [...flat(folder), ...listed(folder, '_Sidebar.md')],
  },
  'gitlab-wiki': {
    frontMatter: false,
    names: /[()[\]{}:#%/\\?*<>|"]/,
    longestPath: 235,
    fileOf: (_, href) => `${href}.md`,
    more: (folder) => [...flat(folder), ...listed(folder, '_sidebar.md')],
  },
  'azure-wiki': {
    frontMatter: false,
    names: /[()[\]{}:#%/\\?*<>|"]/,
    longestPath: 235,
    more: (folder) => {
      const order = new Set(folder.text('.order').split('\n'))
      return [
        ...flat(folder),
        ...folder.pages
          .map(({ path }) => path.replace(/\.md$/, ''))
          .filter((name) => !order.has(name))
          .map((name) => `${name} is not in .order`),
      ]
    },
  },
  obsidian: { frontMatter: true, names: /[#^[\]|:\\]/, more: obsidianProblems },
  notion: { frontMatter: false, more: notionProblems },
  madr: { more: madrProblems },
}

/**
 * @param {string} target
 * @param {import('./workspaces.mjs').Workspace} workspace
 * @param {readonly import('./workspaces.mjs').ExportedFile[]} files
 * @returns {Promise<import('./sites.mjs').Proof>}
 */
export async function markdownTarget(target, { book }, files) {
  await loadMarkdown()
  const rules = markdownRules[target] ?? {}
  const pages = files.flatMap(({ path, content }) =>
    path.endsWith('.md') && typeof content === 'string' ? [pageOf(path, content)] : [],
  )
  const texts = new Map(files.map(({ path, content }) => [path, typeof content === 'string' ? content : '']))
  const folder = {
    pages,
    paths: new Set(texts.keys()),
    text: (/** @type {string} */ path) => texts.get(path) ?? '',
  }
  const idOf = idsByPath(target, book, pages)
  const seen = new Map()
  for (const { path, body } of pages) {
    const id = idOf.get(path)
    if (id === undefined) continue
    const pageAt = (/** @type {string} */ href) =>
      idOf.get(rules.fileOf ? rules.fileOf(path, href) : resolved(path, href))
    seen.set(id, readHtml(`<main>${toHtml(body)}</main>`, 'main', pageAt))
  }
  return { by: 'its own rules', seen, problems: problemsOf(folder, rules) }
}

/**
 * Where a target put each page: every one's name carries that of the page.
 *
 * @param {string} target
 * @param {import('./workspaces.mjs').Book} book
 * @param {readonly Page[]} pages
 */
function idsByPath(target, book, pages) {
  const nameOf = (/** @type {string} */ id) => {
    const name = id.split('/').at(-1) ?? id
    if (target === 'madr') return id === 'index' ? 'README' : name
    if (!target.endsWith('-wiki')) return id
    if (id === 'index') return target === 'gitlab-wiki' ? 'home' : 'Home'
    if (id === 'lessons') return 'Lessons'
    return `${{ lessons: 'lesson', experiments: 'record', tags: 'tag' }[id.split('/')[0] ?? '']}-${name}`
  }
  /** @type {Map<string, string>} */
  const ids = new Map()
  for (const { id } of book.pages) {
    if (target === 'madr' && id !== 'index' && !id.startsWith('experiments/')) continue
    const name = nameOf(id)
    const page = pages.find(({ path }) =>
      target === 'madr'
        ? new RegExp(String.raw`^docs/decisions/(\d{4}-)?${name}\.md$`).test(path)
        : path === `${name}.md`,
    )
    if (page) ids.set(page.path, id)
  }
  return ids
}

/**
 * @param {string} path
 * @param {string} text
 * @returns {Page}
 */
function pageOf(path, text) {
  const [, yaml, body = text] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
  return { path, text, properties: yaml === undefined ? undefined : parseYaml(yaml), body }
}

/**
 * @param {Folder} folder
 * @param {Rules} rules
 */
function problemsOf(folder, { frontMatter, names, longestPath = 400, more }) {
  return [
    ...folder.pages.flatMap(({ path, properties, body }) => [
      ...(path.length > longestPath ? [`${path}: longer than ${longestPath}`] : []),
      ...(names?.test(path.split('/').at(-1) ?? '') ? [`${path}: a mark that no name may have`] : []),
      ...(frontMatter === (properties === undefined) && !path.startsWith('_')
        ? [`${path}: front matter ${frontMatter ? 'is missing' : 'where there must be none'}`]
        : []),
      ...Object.entries(properties ?? {}).flatMap(([name, value]) =>
        isFlat(value) ? [] : [`${path}: ${name} is not flat`],
      ),
      ...(/^#{4,} /m.test(body) ? [`${path}: a heading of the fourth level`] : []),
      ...(/<\/?[a-z]/i.test(body.replaceAll(/`[^`]*`/g, '')) ? [`${path}: raw HTML`] : []),
    ]),
    ...(more?.(folder) ?? []),
  ]
}

const isFlat = (/** @type {unknown} */ value) =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((item) => typeof item === 'string'))

/** @param {Folder} folder */
const flat = ({ pages }) =>
  pages.filter(({ path }) => path.includes('/')).map(({ path }) => `${path}: in a folder`)

/**
 * @param {Folder} folder
 * @param {string} sidebar
 */
function listed({ pages, text }, sidebar) {
  const linked = new Set([...text(sidebar).matchAll(/\]\(([^)]+)\)/g)].map(([, name]) => `${name}.md`))
  return pages
    .filter(({ path }) => path !== sidebar && !linked.has(path))
    .map(({ path }) => `${path} is not in ${sidebar}`)
}

/** @param {Folder} folder */
function obsidianProblems({ pages, paths }) {
  return pages.flatMap(({ path, properties }) => [
    ...properties.tags
      .filter((/** @type {string} */ tag) => !/^[\p{L}\p{N}_/-]*\p{L}[\p{L}\p{N}_/-]*$/u.test(tag))
      .map((/** @type {string} */ tag) => `${path}: "${tag}" is no tag of Obsidian`),
    ...(Array.isArray(properties.aliases) ? [] : [`${path}: no aliases`]),
    ...(properties.record && !paths.has(`${properties.record.slice(2, -2)}.md`)
      ? [`${path}: ${properties.record} leads nowhere`]
      : []),
  ])
}

/** @param {Folder} folder */
function notionProblems({ pages, text }) {
  const rows = text('lessons.csv').split('\r\n').filter(Boolean)
  const ids = rows.slice(1).map((row) => row.split(',')[0])
  const lessons = pages.filter(({ path }) => path.startsWith('lessons/')).length
  return [
    ...(new Set(ids).size === lessons
      ? []
      : [`lessons.csv has ${new Set(ids).size} ids for ${lessons} lessons`]),
    ...(rows[0]?.replace('\uFEFF', '').startsWith('id,') ? [] : ['lessons.csv does not begin with the id']),
  ]
}

/** @param {Folder} folder */
function madrProblems({ pages, text }) {
  const index = text('docs/decisions/README.md')
  return pages
    .filter(({ path }) => !path.endsWith('README.md'))
    .flatMap(({ path, properties, body }) => [
      ...(/^docs\/decisions\/\d{4}-[a-z\d-]+\.md$/.test(path) ? [] : [`${path}: not NNNN-title.md`]),
      ...(index.includes(`](${path.replace('docs/decisions/', '')})`) ? [] : [`${path} is not in the index`]),
      ...['status', 'date', 'decision-makers', 'consulted', 'informed']
        .filter((name) => typeof properties?.[name] !== 'string')
        .map((name) => `${path}: ${name} is missing`),
      ...[
        /^## (Alternative considerate|Options considered)$/m,
        /^## (Esito della decisione|Decision outcome)$/m,
      ]
        .filter((heading) => !heading.test(body))
        .map((heading) => `${path}: ${heading} is missing`),
    ])
}

/** @param {Folder} folder */
function llmsProblems({ pages, paths, text }) {
  const llms = text('llms.txt')
  const linked = readHtml(`<main>${toHtml(llms)}</main>`, 'main', (href) => href).links.map(
    ({ to = '' }) => to,
  )
  return [
    ...(/^# .+\n\n> .+\n\n## /.test(llms) ? [] : ['llms.txt: no title, summary and list']),
    ...linked.filter((path) => !paths.has(path)).map((path) => `llms.txt: ${path} leads nowhere`),
    ...pages
      .filter(({ path }) => path.includes('/') && !linked.includes(path))
      .map(({ path }) => `${path} is not in llms.txt`),
  ]
}
