import { gestures, readingGestures, titleLength, type CaseFile } from '@cimento/core/workspace'
import { describe, type Language } from '@cimento/report'
import { hostileTexts as hostile, type MemoryLog } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { decisionRecordFile, type DocumentFile } from '../src/index.ts'
import { oneLine } from '../src/markdown/escape.ts'
import {
  addFinishedTest,
  changeLog,
  channelLog,
  closedLog,
  eventfulLog,
  filesOf,
  lessonsFolder,
  optionsFor,
} from './logs.ts'
import { readDocument } from './read-markdown.ts'

const languages: readonly Language[] = ['it', 'en']

const isOfOneTest = ({ path }: DocumentFile): boolean => /^(lessons|experiments)\//.test(path)

const contentAt = (folder: readonly DocumentFile[], path: string): string =>
  folder.find((file) => file.path === path)?.content ?? `no ${path}`

function hostileLog(): MemoryLog {
  const log = closedLog()
  for (const text of hostile) {
    const title = [...`Test ${text}`].slice(0, titleLength.longest).join('')
    const takeaway = [...`We now know about ${text}`].slice(0, 140).join('')
    const id = addFinishedTest(log, title, {
      takeaway,
      believed: text,
      learned: text,
      tags: [text],
      scope: text,
      owner: text,
    })
    log.perform(gestures.editExperiment, { channel: text }, id)
  }
  return log
}

const written = hostileLog()
const hostileFolder = (language: Language) =>
  lessonsFolder(filesOf(written), optionsFor(written, { language, name: '{{ company }} | <b>' }))

test('R-KEEP-04 the folder has an index, a page for each lesson and the record behind it', () => {
  const log = closedLog()
  addFinishedTest(log, 'Newsletter on Tuesday')
  const folder = lessonsFolder(filesOf(log), optionsFor(log))
  expect(folder.map(({ path }) => path)).toEqual([
    'index.md',
    'lessons.md',
    'lessons/exp-1-delivery-date-on-the-product-page.md',
    'lessons/exp-3-newsletter-on-tuesday.md',
    'experiments/exp-1-delivery-date-on-the-product-page.md',
    'experiments/exp-3-newsletter-on-tuesday.md',
    'tags/delivery.md',
    'tags/product_page.md',
  ])
  expect(readDocument(contentAt(folder, 'index.md')).blocks).toEqual([
    'Lessons · Frantoio Sole',
    'Conversion',
    'Site',
    'Saying the delivery date early makes more new visitors buy (EXP-1, weak evidence)',
    'No level',
    'Saying the delivery date early makes more new visitors buy (EXP-3, weak evidence)',
    'All lessons',
    'Lessons',
    'By tag',
    'delivery',
    'product page',
  ])
  expect(readDocument(contentAt(folder, 'lessons.md')).blocks).toEqual([
    'All lessons',
    'Saying the delivery date early makes more new visitors buy · EXP-1 Delivery date on the product page · Criterion met · Iterate · 30 Nov 2026',
    'Saying the delivery date early makes more new visitors buy · EXP-3 Newsletter on Tuesday · Promising · Iterate · 30 Nov 2026',
  ])
  expect(readDocument(contentAt(folder, 'tags/product_page.md')).blocks).toEqual([
    'Tag: product page',
    'Saying the delivery date early makes more new visitors buy (EXP-1, weak evidence)',
    'Saying the delivery date early makes more new visitors buy (EXP-3, weak evidence)',
    'Lessons · Frantoio Sole',
  ])
})

test('P37 the record says which decision an activity metric would change', () => {
  const log = closedLog({ kpiName: 'CTR', activityReason: 'If it falls, the old banner comes back' })
  const record = contentAt(
    lessonsFolder(filesOf(log), optionsFor(log)),
    'experiments/exp-1-delivery-date-on-the-product-page.md',
  )
  expect(record).toContain(
    'It is an activity metric. The decision it would change: if it falls, the old banner comes back.',
  )
})

test('only closed experiments are in the folder', () => {
  const log = closedLog()
  log.perform(gestures.createIdea, { title: 'Only an idea' })
  const folder = lessonsFolder(filesOf(log), optionsFor(log))
  expect(folder.filter(({ path }) => path.startsWith('experiments/'))).toHaveLength(1)
  expect(folder.some(({ content }) => content.includes('Only an idea'))).toBe(false)
  const empty = lessonsFolder([], optionsFor(log, { language: 'it', name: ' ' }))
  expect(empty).toEqual([
    { path: 'index.md', content: '---\ntitle: "Lezioni"\n---\n\n# Lezioni\n\nAncora nessuna lezione.\n' },
    {
      path: 'lessons.md',
      content: '---\ntitle: "Tutte le lezioni"\n---\n\n# Tutte le lezioni\n\nAncora nessuna lezione.\n',
    },
  ])
})

test('R-KEEP-04 hostile words are read as they were written, on every page', () => {
  const pages = hostileFolder('it').map(({ content }) => readDocument(content))
  for (const text of hostile) {
    const title = oneLine([...`Test ${text}`].slice(0, titleLength.longest).join(''))
    const takeaway = oneLine([...`We now know about ${text}`].slice(0, 140).join(''))
    const record = pages.find(({ headings: [first] }) => first?.[1] === title)
    const page = pages.find(({ headings: [first] }) => first?.[1] === takeaway)
    expect(record?.properties).toMatchObject({ title })
    expect(page?.properties).toMatchObject({
      title: takeaway,
      channel: oneLine(text),
      tags: [oneLine(text)],
    })
    expect(page?.blocks).toContain(oneLine(text))
    // Scope, channel, tag and owner.
    expect(page?.blocks.filter((block) => block.endsWith(`: ${oneLine(text)}`))).toHaveLength(4)
  }
})

test.each(languages)(
  'R-KEEP-04 the pages are portable in %s: own links only, headings in order, no raw HTML',
  (language) => {
    const folder = hostileFolder(language)
    const paths = new Set(folder.map(({ path }) => path))
    expect(paths.size).toBe(folder.length)
    for (const { path, content } of folder) {
      expect(path).toMatch(/^(index|lessons|(lessons|experiments|tags)\/[a-z\d][a-z\d_-]{0,100})\.md$/)
      expect(content).toMatch(/^---\n.*[^\n]\n$/s)
      expect(content).not.toMatch(/undefined|NaN|null|\[object|\n{3}/)
      const { tags, headings, links } = readDocument(content)
      for (const tag of tags)
        expect('h1 h2 p ul li strong code a table thead tbody tr th td').toContain(tag.replace('/', ''))
      const [first, ...rest] = headings.map(([level]) => level)
      expect([first, ...new Set(rest)]).toEqual(rest.length > 0 ? [1, 2] : [1])
      expect(links.filter(({ to }) => to.includes('#'))).toEqual([])
      for (const { to } of links) expect(paths).toContain(new URL(to, `file:///${path}`).pathname.slice(1))
    }
  },
)

test('an empty lesson and a test that lost its title still have pages', () => {
  const log = closedLog()
  const [file] = filesOf(log)
  if (!file?.lesson) throw new Error('a lesson was written')
  const bare = {
    ...file,
    experiment: { ...file.experiment, title: '', channel: '' },
    lesson: {
      ...file.lesson,
      takeaway: ' ',
      believed: '',
      done: '',
      learned: '',
      soWhat: '',
      scope: '',
      owner: '',
    },
  }
  const folder = lessonsFolder([bare], optionsFor(log))
  expect(folder.map(({ path }) => path)).toEqual([
    'index.md',
    'lessons.md',
    'lessons/exp-1-test.md',
    'experiments/exp-1-test.md',
    'tags/delivery.md',
    'tags/product_page.md',
  ])
  expect(readDocument(contentAt(folder, 'lessons/exp-1-test.md')).headings).toEqual([
    [1, 'EXP-1'],
    [2, 'It happened'],
    [2, 'How solid it is and where it holds'],
  ])
  expect(contentAt(folder, 'experiments/exp-1-test.md')).toContain('The lesson is not written yet.')
})

test('equal titles, and even equal keys, never share a file', () => {
  const log = closedLog()
  addFinishedTest(log, 'Delivery date on the product page')
  const paths = lessonsFolder(filesOf(log), optionsFor(log, { keyOf: () => 'EXP' })).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths[2]).toBe('lessons/exp-delivery-date-on-the-product-page.md')
  expect(paths[3]).toMatch(/^lessons\/exp-delivery-date-on-the-product-page-id-\d+\.md$/)
})

test.each(languages)('P8 record and lesson page show the interval as the page does, in %s', (language) => {
  const log = closedLog()
  const [file] = filesOf(log)
  const interval = file?.look && describe(file.look.value, language).interval
  const folder = lessonsFolder(filesOf(log), optionsFor(log, { language }))
  // 404 of 12,640 against 497 of 12,571: the log-normal interval of the ratio is 1.087 to 1.407 as well.
  expect(interval).toBe(language === 'it' ? 'tra +8,7% e +40,7%' : 'between +8.7% and +40.7%')
  for (const { path, content } of folder.filter(isOfOneTest))
    expect([path, content.includes(interval ?? '?')]).toEqual([path, true])
})

test('R-KEEP-04 the same workspace gives the same bytes, in whatever order it is read', () => {
  const log = closedLog()
  addFinishedTest(log, 'Newsletter on Tuesday')
  const files = filesOf(log)
  expect(lessonsFolder(files.toReversed(), optionsFor(log))).toEqual(lessonsFolder(files, optionsFor(log)))
})

test('R-KEEP-04 another record leaves the files of a record as they were', () => {
  const log = closedLog()
  const before = lessonsFolder(filesOf(log), optionsFor(log))
  addFinishedTest(log, 'Delivery date on the product page')
  const after = lessonsFolder(filesOf(log), optionsFor(log))
  expect(after).toEqual(expect.arrayContaining(before.filter(isOfOneTest)))
})

test.each(languages)('R-DEC-05 the decision record holds the whole case, in %s', async (language) => {
  const [file] = filesOf(eventfulLog('Christmas comes early this year'))
  const key = language === 'it' ? 'ESP-1' : 'EXP-1'
  const record = file && decisionRecordFile(file, [file], { keyOf: () => key, language })
  await expect(record?.content).toMatchFileSnapshot(`fixtures/record-${language}.md`)
})

test('R-PLAN-06 a change of the plan is in the record with its reason, and costs the lesson its solidity', () => {
  const log = eventfulLog('Christmas came | early')
  const folder = lessonsFolder(filesOf(log), optionsFor(log))
  const path = 'exp-1-delivery-date-on-the-product-page.md'
  expect(readDocument(contentAt(folder, `experiments/${path}`)).blocks).toContain(
    'Plan changed (dates and sample): Christmas came | early',
  )
  expect(readDocument(contentAt(folder, `lessons/${path}`)).blocks).toContain(
    'Criterion or dates changed after the start',
  )
})

test.each(languages)(
  'P35 the record of a goal has its cost, its readings, caveat and grade, in %s',
  (language) => {
    const record = decisionRecordFile(channelLog().file('id-1'), [], { keyOf: () => 'ESP-1', language })
    const { blocks } = readDocument(record?.content ?? '')
    const text = blocks.join('\n').replaceAll('\u00A0', ' ')
    const said = {
      it: [
        'Con «LinkedIn», cost per lead sotto l’obiettivo: tra 8 € e 32 €, obiettivo 45 €.',
        'Ci sbagliamo se un risultato costa più di 45 € (cost per lead).',
        'Tetto di spesa: 1.200 €. Stop-loss: ci fermiamo se spendiamo 200 € senza risultati.',
        'Un canale solo, contro un obiettivo: senza un confronto negli stessi giorni',
        '2 letture fatte su 4 previste, nessuna in più',
        'Solidità debole',
      ],
      en: [
        'With “LinkedIn”, cost per lead below the goal: between €8 and €32, goal €45.',
        'We are wrong if an outcome costs more than €45 (cost per lead).',
        'Spend cap: €1,200. Stop-loss: we stop if we spend €200 without outcomes.',
        'One channel alone, against a goal: with nothing to compare on the same days',
        '2 readings made of 4 planned, no extra ones',
        'Weak evidence',
      ],
    }[language]
    expect(said.filter((sentence) => !text.includes(sentence))).toEqual([])
    expect(text).not.toMatch(/A\/B|[Vv]ersion[ei]? B|controllo|ripartizione|\bsplit\b/)
  },
)

test('P64 the record and the lesson of before and after say what else is in the figure', () => {
  const log = changeLog()
  const [lesson, record] = lessonsFolder(filesOf(log), optionsFor(log, { language: 'it' })).filter(
    isOfOneTest,
  )
  for (const page of [lesson, record]) {
    const text = readDocument(page?.content ?? '').blocks.join('\n')
    expect(text).toContain('Dopo il cambiamento, orders per visit in aumento: ')
    expect(text).toContain(
      'Nessun gruppo di controllo: stagione, tendenza e altri cambiamenti sono dentro la cifra',
    )
    expect(text).not.toMatch(/peggiora|migliora|fa salire|grazie a|effetto/i)
  }
  expect(record?.content).toContain('Regola: `no-control-group`')
  expect(record?.content).toContain('prima e dopo non bastano: manca un confronto negli stessi giorni')
})

test('before the first reading there is no record', () => {
  const log = closedLog()
  log.perform(gestures.createIdea, { title: 'Only an idea' })
  const idea = filesOf(log).find(({ experiment }) => experiment.title === 'Only an idea')
  expect(idea && decisionRecordFile(idea, [idea], optionsFor(log))).toBeUndefined()
})

test.each(languages)('every page of the example says that its numbers are invented, in %s', (language) => {
  const log = closedLog()
  const notice = {
    it: 'Dati di esempio: numeri inventati, non risultati reali.',
    en: 'Example data: invented numbers, not real results.',
  }[language]
  const own = lessonsFolder(filesOf(log), optionsFor(log, { language }))
  const example = lessonsFolder(filesOf(log), optionsFor(log, { language, isExample: () => true }))
  expect(example.map(({ content }) => content.includes(notice))).toEqual(example.map(() => true))
  expect(own.map(({ content }) => content.includes(notice))).toEqual(own.map(() => false))
  const record = decisionRecordFile(
    log.file('id-1'),
    filesOf(log),
    optionsFor(log, { language, isExample: () => true }),
  )
  expect(record?.content).toContain(notice)
})

test('R-DEC-03 a record tells the rechecks and the attempts before', () => {
  const log = closedLog()
  log.today = '2026-12-01'
  const scale = {
    action: 'scale',
    reason: 'The new year begins with it',
    next: '',
    decidedBy: 'Ada',
  } as const
  log.perform(gestures.decideTest, scale, 'id-1')
  log.today = '2027-03-01'
  const arms = [
    { units: 12_640, successes: 404 },
    { units: 12_571, successes: 497 },
  ] as const
  const counted = { kind: 'control-kept', controlShare: 0.5, arms } as const
  const days = { from: '2026-12-14', to: '2027-01-10' }
  log.perform(readingGestures.recordFollowUp, { afterDays: 30, ...days, counted }, 'id-1')
  const file = derivedFrom(log.file('id-1'), 'id-0')
  const parent = derivedFrom({ ...file, experiment: { ...file.experiment, id: 'id-0' } }, 'gone')
  const keyOf = (id: string) => (id === 'id-0' ? 'EXP-3' : 'EXP-7')
  const page = decisionRecordFile(file, [file, parent], { keyOf, language: 'en' })?.content ?? ''
  expect(page).toContain('Derived from: a test that is no longer there → EXP-3')
  expect(page).toContain('**Still there** · The advantage is still there: between +8.7% and +40.7%.')
  const folder = lessonsFolder(filesOf(log), optionsFor(log))
  expect(contentAt(folder, 'lessons/exp-1-delivery-date-on-the-product-page.md')).toContain(
    'After 30 days: still there',
  )
})

const derivedFrom = (file: CaseFile, parent: string): CaseFile => ({
  ...file,
  experiment: { ...file.experiment, parent },
})
