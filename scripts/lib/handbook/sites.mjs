// @ts-check
// Targets with a generator: the site is built and what its pages show is read.
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolved, writeFiles } from './files.mjs'
import { readHtml } from './read-html.mjs'
import { hasProgram, npmFolder, quietly } from './tools.mjs'

/**
 * What came of a target: what its pages show and what is wrong with its shape; or why it could not be tried. `output` is
 * what the generator printed where it failed.
 *
 * @typedef {{ by: string, seen: ReadonlyMap<string, import('./compare.mjs').Seen>, problems: readonly string[] }} Proof
 * @typedef {{ skipped: string }} Skip
 * @typedef {(workspace: import('./workspaces.mjs').Workspace, files: readonly import('./workspaces.mjs').ExportedFile[], folder: string) => Promise<Proof | Skip>} Prove
 */

/** @type {Prove} */
export async function mkdocs(workspace, files, folder) {
  if (!hasProgram('mkdocs', ['mkdocs', 'mkdocs-material'])) return { skipped: 'mkdocs is not installed' }
  writeFiles(folder, files)
  const settings = join(folder, 'mkdocs.yml')
  // TechDocs' own plugin comes with Backstage; what it changes is the look.
  const text = readFileSync(settings, 'utf8').replace('plugins:\n  - techdocs-core\n', '')
  writeFileSync(settings, text)
  const built = quietly(['mkdocs', 'build', '--strict', '-q', '-d', '_site'], { cwd: folder })
  if (!built.ok) return failed('mkdocs', built.output)
  const plain = site(workspace, join(folder, '_site'), {
    fileOf: (id) => (id === 'index' ? 'index.html' : `${id}/index.html`),
    content: '[role="main"]',
  })
  writeFileSync(settings, `${text}theme:\n  name: material\n`)
  const material = quietly(['mkdocs', 'build', '--strict', '-q', '-d', '_material'], { cwd: folder })
  return {
    by: 'mkdocs build --strict',
    seen: plain,
    problems: material.ok ? [] : [`With Material: ${material.output.slice(-300)}`],
  }
}

/** @type {Prove} */
export async function hugo(workspace, files, folder) {
  if (!hasProgram('hugo', ['hugo'])) return { skipped: 'hugo is not installed' }
  writeFiles(folder, files)
  const theme = '<!doctype html><title>{{ .Title }}</title><main><h1>{{ .Title }}</h1>{{ .Content }}</main>'
  mkdirSync(join(folder, 'layouts', '_default'), { recursive: true })
  for (const kind of ['single', 'list'])
    writeFileSync(join(folder, 'layouts', '_default', `${kind}.html`), theme)
  writeFileSync(join(folder, 'hugo.yaml'), 'baseURL: "https://example.org/"\n')
  const built = quietly(['hugo', '--panicOnWarning', '-d', '_site'], { cwd: folder })
  if (!built.ok) return failed('hugo', built.output)
  const seen = site(workspace, join(folder, '_site'), {
    fileOf: (id) => (id === 'index' ? 'handbook/index.html' : `handbook/${id}/index.html`),
    content: 'main',
  })
  return { by: 'hugo --panicOnWarning', seen, problems: [] }
}

/** @type {Prove} */
export async function vitepress(workspace, files, folder) {
  const tools = npmFolder('vitepress', { vitepress: '1.6.4', vue: '3.5.22' })
  if (!tools) return { skipped: 'vitepress cannot be installed here' }
  writeFiles(folder, files)
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'), 'dir')
  const program = join(folder, 'node_modules', 'vitepress', 'bin', 'vitepress.js')
  const built = quietly([process.execPath, program, 'build', 'docs'], { cwd: folder })
  if (!built.ok) return failed('vitepress', built.output)
  const seen = site(workspace, join(folder, 'docs', '.vitepress', 'dist'), {
    fileOf: (id) => `${id}.html`,
    content: '.vp-doc',
  })
  return { by: 'vitepress build', seen, problems: [] }
}

/** @type {Prove} */
export async function docusaurus(workspace, files, folder) {
  const version = '3.10.2'
  const tools = npmFolder('docusaurus', {
    '@docusaurus/core': version,
    '@docusaurus/preset-classic': version,
    react: '19.2.0',
    'react-dom': '19.2.0',
  })
  if (!tools) return { skipped: 'docusaurus cannot be installed here' }
  writeFiles(folder, files)
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'), 'dir')
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  writeFileSync(
    join(folder, 'docusaurus.config.js'),
    `module.exports = ${JSON.stringify({
      title: 'Handbook',
      url: 'https://example.org',
      baseUrl: '/',
      onBrokenLinks: 'throw',
      markdown: { format: 'detect', hooks: { onBrokenMarkdownLinks: 'throw' } },
      presets: [['classic', { docs: { routeBasePath: '/' }, blog: false, pages: false }]],
    })}\n`,
  )
  const program = join(folder, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs')
  // Its cache lies with the packages, which all sites share: one would get pages of another.
  const env = { ...process.env, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' }
  const built = quietly([process.execPath, program, 'build', '--no-minify'], { cwd: folder, env })
  if (!built.ok) return failed('docusaurus', built.output)
  const seen = site(workspace, join(folder, 'build'), {
    fileOf: (id) => (id === 'index' ? 'index.html' : `${id.replace(/^tags\//, 'topics/')}/index.html`),
    content: 'article',
  })
  return { by: 'docusaurus build', seen, problems: [] }
}

/**
 * @param {string} tool
 * @param {string} output
 * @returns {Proof}
 */
function failed(tool, output) {
  return { by: tool, seen: new Map(), problems: [`${tool} failed: ${output.trim().slice(-1500)}`] }
}

/**
 * What the pages of a built site show. A link leads to a page if its file is there.
 *
 * @param {import('./workspaces.mjs').Workspace} workspace
 * @param {string} folder
 * @param {{ fileOf: (id: string) => string, content: string }} shape
 */
function site({ book }, folder, { fileOf, content }) {
  const idAt = new Map(book.pages.map(({ id }) => [fileOf(id), id]))
  const pageFrom = (/** @type {string} */ from) => (/** @type {string} */ href) => {
    const path = resolved(from, href)
    const files = [path, `${path}.html`, `${path.replace(/\/$/, '')}/index.html`.replace(/^\//, '')]
    const file = files.find((candidate) => idAt.has(candidate) && existsSync(join(folder, candidate)))
    return file && idAt.get(file)
  }
  return new Map(
    book.pages
      .map(({ id }) => ({ id, file: fileOf(id) }))
      .filter(({ file }) => existsSync(join(folder, file)))
      .map(({ id, file }) => [
        id,
        readHtml(readFileSync(join(folder, file), 'utf8'), content, pageFrom(file)),
      ]),
  )
}
