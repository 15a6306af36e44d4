import { createHash } from 'node:crypto'
import { deletedCaseFiles, gestures } from '@cimento/core/workspace'
import { hostileLog } from '@cimento/testkit'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, expect, test, vi } from 'vitest'
import { exportHandbook, targets, zip, type HandbookOptions, type Target } from '../src/index.ts'
import { tagId } from '../src/tags.ts'
import { addFinishedTest, closedLog, eventfulLog, filesOf, lessonsFolder, optionsFor } from './logs.ts'

afterEach(() => vi.unstubAllEnvs())

const twoTests = () => {
  const log = closedLog()
  addFinishedTest(log, 'Newsletter on Tuesday', { tags: ['newsletter'], owner: 'Ugo Neri' })
  return log
}

const textOf = (change: Partial<HandbookOptions>, target: Target = 'markdown', log = twoTests()) =>
  lessonsFolder(filesOf(log), optionsFor(log, change), target)
    .map(({ path, content }) => `${path}\n${content}`)
    .join('\n')

test('R-KEEP-04 every target is the same bytes in every zone, on every day, in whatever order it is read', () => {
  const log = twoTests()
  const bytesIn = (zone: string, at: string) => {
    vi.stubEnv('TZ', zone)
    vi.useFakeTimers({ now: new Date(at), toFake: ['Date'] })
    const files = zone === 'UTC' ? filesOf(log).toReversed() : filesOf(log)
    const bytes = targets.map((target) => zip(exportHandbook({ files }, target, optionsFor(log))))
    vi.useRealTimers()
    return bytes
  }
  const here = bytesIn('Pacific/Kiritimati', '2026-12-31T23:59:59Z')
  expect(bytesIn('America/Los_Angeles', '2031-03-01T00:00:00Z')).toEqual(here)
  expect(bytesIn('UTC', '2026-06-01T12:00:00Z')).toEqual(here)
})

test('R-KEEP-04 people are persons with numbers, in owners, decisions and every text that names them', () => {
  const log = twoTests()
  log.perform(gestures.editExperiment, { title: 'What Giulia’s and Giuliana’s clients read' }, 'id-1')
  const text = textOf({ anonymous: true }, 'markdown', log)
  expect(text).toContain('Decides: Person 1')
  expect(text).toContain('Who keeps it up to date: Person 2')
  // A longer name with the same beginning is somebody else, and nobody's name as far as we know.
  expect(text).toContain('# What Person 1’s and Giuliana’s clients read')
  expect(text).toContain('lessons/exp-1-what-person-1-s-and-giuliana-s-clients-read.md')
  expect(text).not.toMatch(/Giulia\b|giulia\b|Ugo|Neri/)
  expect(textOf({ anonymous: true, language: 'it' })).toContain('Decide: Persona 1')
})

test('R-KEEP-04 without numbers no figure that was planned or measured is left, and the words are', () => {
  const log = eventfulLog('Christmas comes early this year')
  for (const target of ['markdown', 'html', 'json', 'csv', 'madr'] as const) {
    const text = textOf({ withNumbers: false }, target, log)
    // Counts, rates, interval, threshold, limit, sample and p of the record that is this test's fixture.
    expect([
      target,
      text.match(/9[.,]420|301|389|3[.,]20|4[.,]14|11[.,]9|50[.,]3|\+10%|0[.,]5 p|18[.,]900|0[.,]000543/),
    ]).toEqual([target, null])
    expect(text).toMatch(/Criterion met|"met"/)
  }
  const text = textOf({ withNumbers: false }, 'markdown', log)
  expect(text).toContain('We have seen: Two of three visitors leave at the delivery question')
  expect(text).toContain('Why against the advice: We want to see it on phones as well')
  expect(text).not.toMatch(/^\|/m)
})

test('R-KEEP-04 a scope leaves out pages, and no link leads to them', () => {
  const paths = (change: Partial<HandbookOptions>) => {
    const log = twoTests()
    return lessonsFolder(filesOf(log), optionsFor(log, change)).map(({ path }) => path)
  }
  expect(paths({ scope: { kind: 'lessons' } }).filter((path) => path.startsWith('experiments/'))).toEqual([])
  expect(paths({ scope: { kind: 'experiments' } })).toEqual([
    'index.md',
    'experiments/exp-1-delivery-date-on-the-product-page.md',
    'experiments/exp-3-newsletter-on-tuesday.md',
  ])
  expect(paths({ scope: { kind: 'tag', tag: 'newsletter' } })).toEqual([
    'index.md',
    'lessons.md',
    'lessons/exp-3-newsletter-on-tuesday.md',
    'experiments/exp-3-newsletter-on-tuesday.md',
    'tags/newsletter.md',
  ])
  expect(textOf({ scope: { kind: 'lessons' } })).not.toContain('](../experiments/')
  expect(textOf({ scope: { kind: 'experiments' } })).not.toContain('](lessons')
})

test('a lesson whose test was deleted keeps a page that says so, without its evidence', () => {
  const log = hostileLog(['x'])
  const exported = exportHandbook(
    { files: filesOf(log), deleted: deletedCaseFiles(log.rows()) },
    'markdown',
    optionsFor(log, { keyOf: (id) => `EXP-${id}` }),
  )
  const page = String(exported.find(({ path }) => path.includes('a-test-that-was-deleted'))?.content)
  expect(page).toContain('The test behind this lesson was deleted')
  expect(page).toContain('what stays of it')
  expect(page).toContain('test: "deleted"')
  expect(page).not.toMatch(/verdict|evidence|Promising|\]\(\.\.\/experiments/)
  expect(exported.filter(({ path }) => path.includes('a-test-that-was-deleted'))).toHaveLength(1)
  expect(String(exported[0]?.content)).toContain('## Lessons of deleted tests')
  const titles = exported.filter(({ path }) => path.startsWith('lessons/')).map(({ path }) => path)
  expect(new Set(titles.filter((path) => path.includes('the-same-title'))).size).toBe(2)
})

test('no two tags share a page, whatever their letters', () => {
  const tags = [
    'c',
    'C++',
    'C#',
    'c ',
    'già',
    'gia',
    'Gia',
    '日本',
    '中国',
    '{{ x }}',
    '{{< x >}}',
    'a b',
    'a-b',
  ]
  const ids = tags.map(tagId)
  expect(new Set(ids).size).toBe(tags.length)
  for (const id of ids) expect(id).toMatch(/^tags\/[a-z\d][a-z\d_-]*$/)
  expect(tagId('delivery')).toBe('tags/delivery')
})

test('P28 the single file allows its own script and style and nothing else', () => {
  const [file] = lessonsFolder(filesOf(twoTests()), optionsFor(twoTests()), 'html')
  const html = file?.content ?? ''
  const part = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(html)?.[1] ?? ''
  // Node's own SHA-256, of the bytes between the tags.
  const hash = (name: string) => createHash('sha256').update(part(name)).digest('base64')
  expect(html).toContain(
    `content="default-src 'none'; style-src 'sha256-${hash('style')}'; script-src 'sha256-${hash('script')}'; base-uri 'none'; form-action 'none'"`,
  )
  expect(html.match(/<script|<style/g)).toHaveLength(2)
  expect(html).not.toMatch(/\s(src|href|style|on\w+)="(?!#)/)
  expect(html).toContain('<svg ')
})

test('a Word document has every page, each with its heading, and links that lead to them', () => {
  const log = twoTests()
  const [file] = exportHandbook({ files: filesOf(log) }, 'docx', optionsFor(log))
  const parts = unzipSync(file?.content as Uint8Array)
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name)
  const bookmarks = [...xml.matchAll(/bookmarkStart [^>]*w:name="([^"]+)"/g)].map(([, name]) => name)
  expect(bookmarks).toHaveLength(lessonsFolder(filesOf(log), optionsFor(log)).length)
  expect(anchors.filter((name) => !bookmarks.includes(name))).toEqual([])
  expect(xml.match(/<w:tbl>/g)).toHaveLength(2)
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).not.toMatch(/dcterms|creator|modified/)
})

test('Hugo, VitePress and Docusaurus get what each needs to lose nothing', () => {
  expect(textOf({}, 'hugo')).toContain(
    '({{< relref "../experiments/exp-1-delivery-date-on-the-product-page.md" >}})',
  )
  expect(textOf({}, 'vitepress')).toMatch(/---\n\n::: v-pre\n\n# .*\n\n:::\n/s)
  const docusaurus = textOf({}, 'docusaurus')
  expect(docusaurus).toContain('slug: "/lessons/exp-1-delivery-date-on-the-product-page"')
  expect(docusaurus).toContain('docs/topics/delivery.md')
  expect(docusaurus).not.toContain('docs/tags/')
})
