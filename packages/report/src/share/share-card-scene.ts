import type { Assessment } from '@cimento/core'
import { intervalScene } from '../charts/interval-scene.ts'
import type { Face, Mark, Scene } from '../charts/scene.ts'
import { widthOf } from '../charts/text-width.ts'
import { noBreakSpace } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { bold, plain, textBlock, type CardBlock } from './card-block.ts'
import { shareFacts, type ShareContext, type ShareFacts } from './share-facts.ts'
import { gutter, testedBlock } from './tested-block.ts'
import { withShortNames } from './with-short-names.ts'

/** The size that feeds and messages show whole: 4 : 5. */
export const shareCardSize = { width: 1080, height: 1350 } as const

const left = 78
const width = shareCardSize.width - 2 * left
const top = 70
const bottom = shareCardSize.height - 66

/** Sizes of the sentence and of the text at the foot, from the most generous to one that everything fits. */
const sizes = [
  [76, 27],
  [70, 27],
  [64, 26],
  [58, 25],
  [52, 24],
  [47, 24],
  [42, 23],
  [37, 23],
  [33, 22],
  [29, 22],
  [25, 21],
] as const

/** Names longer than the first are never shown whole; where even that does not fit, less of them is. */
const longestNames = [90, 60, 40, 24, 12]

/**
 * A result as one picture for people who were not there, 1080 × 1350: what was tested, the sentence, the interval
 * that the page shows, what it is worth, the advice, what it does not show and how solid it is. Null before the
 * reading. Always light; long texts are set smaller, then names are cut, and nothing else is.
 */
export function shareCardScene(
  assessment: Assessment,
  context: ShareContext,
  language: Language,
): Scene | null {
  for (const longestName of longestNames) {
    const short = withShortNames(assessment, context, { longestName, mostGuardrails: Infinity })
    const facts = shareFacts(short.assessment, short.context, language)
    if (facts === null) return null
    const blocks = blocksThatFit(facts)
    if (blocks) return cardOf(facts, blocks)
  }
  return null
}

function blocksThatFit(facts: ShareFacts): readonly CardBlock[] | undefined {
  for (const [sentence, foot] of sizes) {
    const blocks = blocksOf(facts, sentence, foot)
    if (freeBelow(blocks) >= 0) return blocks
  }
  return undefined
}

function cardOf(facts: ShareFacts, blocks: readonly CardBlock[]): Scene {
  const gap = smallestGap + freeBelow(blocks) / (blocks.length - 1)
  let y = top
  const marks = blocks.flatMap((block) => {
    const drawn = block.at(left, y)
    y += block.height + gap
    return drawn
  })
  return {
    ...shareCardSize,
    title: facts.title,
    description: [facts.headline, facts.advice, ...facts.caveats, facts.evidence].join(' '),
    marks: [{ kind: 'rect', x: 0, y: 0, ...shareCardSize, fill: 'surface' }, ...marks],
  }
}

const smallestGap = 32

/** The room that is left once the blocks stand at their closest; it is shared between them. */
function freeBelow(blocks: readonly CardBlock[]): number {
  const needed = blocks.reduce((sum, { height }) => sum + height, smallestGap * (blocks.length - 1))
  return bottom - top - needed
}

function blocksOf(facts: ShareFacts, sentenceSize: number, footSize: number): readonly CardBlock[] {
  return [
    headBlock(facts),
    testedBlock(facts, width),
    sentenceBlock(facts, sentenceSize),
    ...chartBlock(facts),
    ...figuresBlock(facts),
    footBlock(facts, footSize),
  ]
}

/** The verdict's word with its mark, and the day of the reading. */
function headBlock({ tag, on }: ShareFacts): CardBlock {
  const size = 26
  const neutral = tag.tone === 'neutral'
  const word = { kind: 'text', anchor: 'start', size, weight: 600 } as const
  const day = { kind: 'text', anchor: 'end', size, weight: 400, fill: 'muted' } as const
  return {
    height: size,
    at: (left, top) => {
      const y = top + 0.86 * size
      return [
        ...(tag.tone === 'neutral' ? [] : [toneMark(tag.tone, left + 14, y - 9)]),
        { ...word, x: neutral ? left : left + 44, y, text: tag.word, fill: neutral ? 'text' : tag.tone },
        { ...day, x: left + width, y, text: on },
      ]
    },
  }
}

/** The shapes of the decisions, as everywhere: colour is never the only difference. */
function toneMark(tone: 'scale' | 'iterate' | 'stop', x: number, y: number): Mark {
  if (tone === 'stop')
    return { kind: 'rect', x: x - 11, y: y - 11, width: 22, height: 22, fill: 'stop', radius: 2 }
  if (tone === 'scale')
    return { kind: 'path', d: `M${x} ${y - 13}L${x + 13} ${y + 11}L${x - 13} ${y + 11}Z`, fill: 'scale' }
  return {
    kind: 'path',
    d: `M${x + 10} ${y + 1}A10 10 0 1 1 ${x + 4} ${y - 9}M${x + 11} ${y - 12}V${y - 3}H${x + 2}`,
    fill: 'none',
    stroke: 'iterate',
    strokeWidth: 4,
  }
}

/** The sentence, its interval in bold and on one line; the interval keeps the stop that follows it. */
function sentenceBlock({ headlineParts: { lead, interval, end } }: ShareFacts, largest: number): CardBlock {
  const stop = interval === null ? '' : (/^[.,;:]/.exec(end)?.[0] ?? '')
  const range = (interval ?? '').replaceAll(' ', noBreakSpace) + stop
  const size = sizeThatFits(range, { largest, width, face: 'serif' })
  const runs = [
    ...plain(lead.replaceAll(' / ', `${noBreakSpace}/${noBreakSpace}`)),
    ...bold(range),
    ...plain(end.slice(stop.length)),
  ]
  return textBlock(runs, { size, width, face: 'serif', lineHeight: 1.22 })
}

/** The page's own chart, larger. */
function chartBlock({ interval }: ShareFacts): readonly CardBlock[] {
  if (interval === null) return []
  const scale = 1.85
  const chart = intervalScene(interval, Math.floor(width / scale))
  const caption = textBlock(plain(interval.title), { size: 23, width, fill: 'muted', most: 2 })
  const captionTop = chart.height * scale + 14
  return [
    {
      height: captionTop + caption.height,
      at: (left, top) => [
        { kind: 'group', x: left, y: top, scale, marks: chart.marks },
        ...caption.at(left, top + captionTop),
      ],
    },
  ]
}

/** Up to two figures between hairlines, each with what it assumes. */
function figuresBlock({ figures }: ShareFacts): readonly CardBlock[] {
  if (figures.length === 0) return []
  const column = (width - gutter * (figures.length - 1)) / figures.length
  const columns = figures.map(({ label, value, note }) => [
    textBlock(plain(label), { size: 24, width: column, fill: 'muted', most: 1 }),
    textBlock(bold(value), {
      size: sizeThatFits(value, { largest: 44, width: column, face: 'sans' }),
      width: column,
      lineHeight: 1.3,
    }),
    textBlock(plain(note), { size: 22, width: column, fill: 'muted', most: 2 }),
  ])
  const padding = 26
  const heights = [0, 1, 2].map((row) => Math.max(...columns.map((blocks) => blocks[row]?.height ?? 0)))
  const tops = heights.map((_, row) => heights.slice(0, row).reduce((sum, height) => sum + height, padding))
  const height = heights.reduce((sum, row) => sum + row, 2 * padding)
  return [
    {
      height,
      at: (left, top) => [
        hairline(left, top),
        ...columns.flatMap((blocks, index) =>
          blocks.flatMap((block, row) => block.at(left + index * (column + gutter), top + (tops[row] ?? 0))),
        ),
        hairline(left, top + height),
      ],
    },
  ]
}

/** Advice or decision, then what the result does not show, how solid it is, and where it comes from. */
function footBlock(facts: ShareFacts, size: number): CardBlock {
  const { advice, adviceNote, caveats, caution, evidence, source } = facts
  const note = adviceNote === null ? [] : plain(` ${adviceNote}`)
  const said = textBlock([...bold(advice), ...note], { size, width })
  const doubts = [...caveats, ...(caution === null ? [] : [caution]), evidence, source].join(' ')
  const rest = textBlock(plain(doubts), { size: size - 2, width, fill: 'muted', lineHeight: 1.38 })
  return {
    height: said.height + 6 + rest.height,
    at: (left, top) => [...said.at(left, top), ...rest.at(left, top + said.height + 6)],
  }
}

const hairline = (left: number, y: number): Mark => ({
  kind: 'line',
  x1: left,
  y1: y,
  x2: left + width,
  y2: y,
  stroke: 'line',
  strokeWidth: 2,
})

type Room = { readonly largest: number; readonly width: number; readonly face: Face }

/** The size, up to a largest, at which a text needs no second line. */
function sizeThatFits(text: string, { largest, width, face }: Room): number {
  return Math.min(largest, Math.floor((largest * width) / widthOf(text, largest, face)))
}
