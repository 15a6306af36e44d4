import { distance } from './distance.ts'
import type { Lap, Outcome } from './run-race.ts'

export interface ReportLine {
  readonly text: string
  /** `none`: nothing was promised. */
  readonly target: 'none' | 'reached' | 'missed'
}

/** A line for the promised time, and one for each peer. */
export function linesOf(outcome: Outcome): readonly ReportLine[] {
  const { race, nanoseconds, laps } = outcome
  const most = race.mostNanoseconds
  const timed =
    most === undefined
      ? []
      : [withTarget([...ownCells(outcome), '', '', '', ''], `≤ ${duration(most)}`, nanoseconds <= most)]
  return [...timed, ...laps.map((lap) => peerLine(outcome, lap))]
}

/** How many targets were reached, and the lines of the others once more. */
export function summaryOf(lines: readonly ReportLine[]): readonly string[] {
  const promised = lines.filter(({ target }) => target !== 'none')
  const missed = promised.filter(({ target }) => target === 'missed')
  const reached = promised.length - missed.length
  return [
    '',
    `${reached} of ${promised.length} targets reached${missed.length > 0 ? '; below target:' : ''}`,
    ...missed.map(({ text }) => text),
  ]
}

function peerLine(outcome: Outcome, { peer, nanoseconds, ratio }: Lap): ReportLine {
  const apart = peer.accuracy === 'other-work' ? '' : distance(outcome.race.ours, peer.work).toExponential(0)
  const cells = [...ownCells(outcome), peer.name, duration(nanoseconds), apart, `${digits(ratio)}× as fast`]
  if (peer.target === undefined) return { text: row(cells), target: 'none' }
  return withTarget(cells, `≥ ${digits(peer.target)}×`, ratio >= peer.target)
}

function withTarget(cells: readonly string[], target: string, reached: boolean): ReportLine {
  const text = row([...cells, target, reached ? 'ok' : 'below target'])
  return { text, target: reached ? 'reached' : 'missed' }
}

function ownCells({ race, nanoseconds }: Outcome): readonly string[] {
  return [race.name, duration(nanoseconds)]
}

function duration(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${digits(nanoseconds)} ns`
  return nanoseconds < 1e6 ? `${digits(nanoseconds / 1e3)} µs` : `${digits(nanoseconds / 1e6)} ms`
}

/** Three of them. */
function digits(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)
}

function row(cells: readonly string[]): string {
  return COLUMNS.map((pad, index) => pad(cells[index] ?? ''))
    .join('  ')
    .trimEnd()
}

const left = (width: number) => (cell: string) => cell.padEnd(width)
const right = (width: number) => (cell: string) => cell.padStart(width)
const COLUMNS = [left(31), right(8), left(18), right(8), right(8), right(13), right(8), left(0)]

export const headLine = row(['', 'ours', 'peer', 'its time', 'apart by', 'ours is', 'target'])
