import type { Mark } from '../charts/scene.ts'
import type { ArmDescription } from '../describe/description.ts'
import { bold, plain, textBlock, type CardBlock } from './card-block.ts'
import type { ShareFacts } from './share-facts.ts'

/** What was tested: the title, then each version side by side with what it showed. */
export function testedBlock({ title, arms }: Pick<ShareFacts, 'title' | 'arms'>, width: number): CardBlock {
  const heading = textBlock(bold(title), { size: 30, width, most: 2 })
  const column = (width - gutter * (arms.length - 1)) / arms.length
  const versions = arms.every(({ shows }) => shows !== null)
    ? withPanels(arms, column)
    : withLines(arms, column)
  return {
    height: heading.height + space + versions.height,
    at: (left, top) => [...heading.at(left, top), ...versions.at(left, top + heading.height + space)],
  }
}

export const gutter = 32
const space = 20
const padding = 28

type Arms = ShareFacts['arms']

/** What each version showed in a panel, with its name below it. */
function withPanels(arms: Arms, column: number): CardBlock {
  const shows = arms.map((arm) => shown(arm, column - 2 * padding, 'text'))
  const names = arms.map((arm) => nameBlock(arm, column))
  const panelHeight = Math.max(...shows.map(({ height }) => height)) + 2 * padding
  return {
    height: panelHeight + space + tallest(names),
    at: (left, top) =>
      arms.flatMap((_, index): readonly Mark[] => {
        const [text, name] = [shows[index], names[index]]
        const x = left + index * (column + gutter)
        if (!text || !name) return []
        return [
          { kind: 'rect', x, y: top, width: column, height: panelHeight, fill: 'sunken', radius: 16 },
          ...text.at(x + padding, top + (panelHeight - text.height) / 2),
          ...name.at(x, top + panelHeight + space),
        ]
      }),
  }
}

/** Names alone, or with what the one version showed that says so. */
function withLines(arms: Arms, column: number): CardBlock {
  const names = arms.map((arm) => nameBlock(arm, column))
  const shows = arms.map((arm) => shown(arm, column - nameIndent, 'muted'))
  const nameHeight = tallest(names)
  return {
    height: nameHeight + tallest(shows),
    at: (left, top) =>
      arms.flatMap((_, index) => {
        const x = left + index * (column + gutter)
        return [
          ...(names[index]?.at(x, top) ?? []),
          ...(shows[index]?.at(x + nameIndent, top + nameHeight) ?? []),
        ]
      }),
  }
}

const shown = ({ shows }: ArmDescription, width: number, fill: 'text' | 'muted'): CardBlock =>
  textBlock(plain(shows ?? ''), { size: 25, width, most: 3, fill })

const nameIndent = 36

function nameBlock({ title, mark }: ArmDescription, column: number): CardBlock {
  const text = textBlock(bold(title), { size: 26, width: column - nameIndent, most: 2 })
  return {
    height: text.height,
    at: (left, top) => [armMark(mark, left + 12, top + 17), ...text.at(left + nameIndent, top)],
  }
}

function armMark(mark: ArmDescription['mark'], cx: number, cy: number): Mark {
  const path = (d: string): Mark => ({ kind: 'path', d, fill: mark })
  switch (mark) {
    case 'arm-a':
      return { kind: 'circle', cx, cy, r: 10, fill: mark, stroke: 'none', strokeWidth: 0 }
    case 'arm-b':
      return path(`M${cx} ${cy - 12}L${cx + 12} ${cy}L${cx} ${cy + 12}L${cx - 12} ${cy}Z`)
    case 'arm-c':
      return path(`M${cx} ${cy - 11}L${cx + 12} ${cy + 10}L${cx - 12} ${cy + 10}Z`)
    case 'arm-d':
      return path(`M${cx - 10} ${cy - 10}H${cx + 10}V${cy + 10}H${cx - 10}Z`)
  }
}

const tallest = (blocks: readonly CardBlock[]): number => Math.max(...blocks.map(({ height }) => height))
