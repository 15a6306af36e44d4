import type { Book } from '../book.ts'
import { messages } from '../messages.ts'
import { list, section } from '../model/blocks.ts'
import type { Block, Page } from '../model/page.ts'
import { recordId, type Subject } from '../subject.ts'
import type { Adapter } from './adapter.ts'

/**
 * Markdown any decision records (https://adr.github.io/madr/): one file for each experiment under its number, with
 * status, date and people in the front matter, and context, options and outcome as sections.
 */
export const madr: Adapter = {
  pathOf: (page, book) => `docs/decisions/${fileOf(page, book)}`,
  frontMatter: (page, book) => {
    const decision = subjectOf(page, book)?.file.decision?.value
    if (page.kind === 'index' || !decision) return null
    return {
      status: 'accepted',
      date: decision.decidedOn,
      'decision-makers': decision.decidedBy,
      consulted: '',
      informed: '',
    }
  },
  leavesOut: ({ kind }) => kind !== 'record' && kind !== 'index',
  arranged: (page, book) => {
    if (page.kind === 'index') return { ...page, blocks: [...list(book.subjects.map(entry))] }
    const subject = subjectOf(page, book)
    return subject ? { ...page, blocks: arranged(page.blocks, subject) } : page
  },
}

const entry = (subject: Subject) => [
  { kind: 'link', text: subject.title, to: recordId(subject) } as const,
  ` (${subject.key})`,
]

function arranged(blocks: readonly Block[], subject: Subject): readonly Block[] {
  const text = messages[subject.language]
  return blocks.flatMap((block) => {
    if (block.kind !== 'heading') return [block]
    if (block.text === text.hypothesis || block.text === text.question)
      return [{ ...block, text: text.context }]
    if (block.text !== text.decision) return [block]
    return [...section(text.options, list(optionsOf(subject))), { ...block, text: text.outcome }]
  })
}

function optionsOf({ file, language }: Subject): readonly string[] {
  const text = messages[language]
  const decision = file.decision?.value
  return (['scale', 'iterate', 'stop'] as const).map((action) => {
    const notes = [
      ...(decision?.advice.action === action ? [text.advised] : []),
      ...(decision?.action === action ? [text.chosen] : []),
    ]
    return notes.length === 0 ? text[action] : `${text[action]} (${notes.join(', ')})`
  })
}

const subjectOf = (page: Page, { subjects }: Book): Subject | undefined =>
  subjects.find((subject) => recordId(subject) === page.id)

/** The number of the experiment, not of the file: another record renames none. */
function fileOf(page: Page, book: Book): string {
  if (page.kind === 'index') return 'README.md'
  const number = subjectOf(page, book)?.file.experiment.number ?? 0
  return `${String(number).padStart(4, '0')}-${page.id.replace('experiments/', '')}.md`
}
