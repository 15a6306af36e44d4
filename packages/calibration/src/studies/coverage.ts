import {
  differenceInterval,
  liftInterval,
  logRatioInterval,
  type Interval,
  type IntervalInput,
  type Lift,
} from '@cimento/core/stats'
import { likelyCounts, shareOfPairs } from '../chance/likely-counts.ts'
import type { Figure, Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

const confidenceLevel = 0.95
const usualRates = [0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 0.5] as const
const lifts = [-0.2, 0, 0.2] as const
/** What a sample is called small below: the smallest expected count of successes or failures. */
const smallCell = 5

interface Cell {
  readonly trials: readonly [number, number]
  readonly rate: number
  readonly lift: number
}

type Covers = (input: IntervalInput, cell: Cell) => boolean

const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high
const holdsLift = (interval: Lift, truth: number) =>
  interval.kind === 'unbounded' ? interval.low <= truth : holds(interval.interval, truth)

const difference: Covers = (input, { rate, lift }) => holds(valueOf(differenceInterval(input)), rate * lift)
const relative: Covers = (input, { lift }) => holdsLift(valueOf(liftInterval(input)), lift)
const koopman: Covers = (input, { lift }) =>
  holdsLift(valueOf(liftInterval({ ...input, variance: 'plain' })), lift)
// Without successes in an arm the textbook's interval does not exist: it has told nothing.
const deltaMethod: Covers = (input, { lift }) => {
  const interval = valueOf(logRatioInterval(input))
  return interval.kind === 'estimated' && holds(interval.interval, lift)
}

function coverage(cell: Cell, covers: Covers): number {
  const [control, treatment] = cell.trials
  return shareOfPairs(
    likelyCounts(control, cell.rate),
    likelyCounts(treatment, cell.rate * (1 + cell.lift)),
    (successes, others) =>
      covers(
        {
          control: { successes, trials: control },
          treatment: { successes: others, trials: treatment },
          confidenceLevel,
        },
        cell,
      ),
  )
}

function smallestExpected({ trials, rate, lift }: Cell): number {
  const [control, treatment] = trials
  const other = rate * (1 + lift)
  return Math.min(rate * control, (1 - rate) * control, other * treatment, (1 - other) * treatment)
}

interface Covered extends Cell {
  readonly share: number
}

const gridOf = (sizes: readonly number[], rates: readonly number[]): readonly Cell[] =>
  sizes.flatMap((trials) =>
    rates.flatMap((rate) => lifts.map((lift): Cell => ({ trials: [trials, trials], rate, lift }))),
  )

const measured = (cells: readonly Cell[], covers: Covers): readonly Covered[] =>
  cells.map((cell) => ({ ...cell, share: coverage(cell, covers) }))

const least = (cells: readonly Covered[]) => Math.min(...cells.map(({ share }) => share))

/** The smallest coverage where counts are large enough, and where they are not. */
function figuresOf(name: string, cells: readonly Covered[], control: Figure['control']): readonly Figure[] {
  const large = cells.filter((cell) => smallestExpected(cell) >= smallCell)
  const small = cells.filter((cell) => smallestExpected(cell) < smallCell)
  return [
    {
      name: `${name}, every expected count ≥ ${smallCell} (${large.length} cells)`,
      measured: least(large),
      limit: { atLeast: 0.94 },
    },
    {
      name: `${name}, a smaller count expected (${small.length} cells)`,
      measured: least(small),
      limit: { atLeast: 0.925 },
      ...(control && { control }),
    },
  ]
}

function published(name: string, cells: readonly Covered[]): Figure {
  return { name: `${name} (${cells.length} cells)`, measured: least(cells), limit: { published: true } }
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`
const row = (interval: string, { trials, rate, lift, share }: Covered) => [
  interval,
  String(trials[0]),
  `${100 * rate} %`,
  lift === 0 ? '0' : `${lift > 0 ? '+' : '−'}${Math.abs(100 * lift)} %`,
  percent(share),
]

export const study: Study = {
  name: 'Coverage of the intervals',
  about:
    'How often a 95 % interval of two proportions holds the true effect, by enumeration: 100, 300 and 1,000 people per arm, control rates of 0.5 to 50 %, lifts of −20 %, 0 and +20 %; the difference interval of Miettinen and Nurminen, and the lift interval of the verdict. The control is the delta method on the logarithm.',
  measure: (effort) => {
    const grid = effort === 'full' ? gridOf([100, 300, 1000], usualRates) : gridOf([100], [0.02, 0.05, 0.1])
    const differences = measured(grid, difference)
    const relatives = measured(grid, relative)
    const worst = {
      name: 'delta method, 100 people per arm at 2 %',
      measured: coverage({ trials: [100, 100], rate: 0.02, lift: 0 }, deltaMethod),
    }
    const below = (interval: string, cells: readonly Covered[]) =>
      cells.filter(({ share }) => share < 0.94).map((cell) => row(interval, cell))
    return {
      figures: [
        ...figuresOf('difference', differences, worst),
        ...figuresOf('lift', relatives, worst),
        ...(effort === 'full' ? more(grid) : []),
      ],
      listed: {
        title: 'Cells below 94 %',
        headers: ['interval', 'people per arm', 'rate', 'lift', 'coverage'],
        rows: [...below('difference', differences), ...below('lift', relatives)],
      },
    }
  },
}

/** Koopman's interval, and arms of nine to one. */
function more(grid: readonly Cell[]): readonly Figure[] {
  const uneven = grid.map((cell): Cell => {
    const all = 2 * cell.trials[0]
    return { ...cell, trials: [Math.round(0.9 * all), Math.round(0.1 * all)] }
  })
  const enough = uneven.filter((cell) => smallestExpected(cell) >= smallCell)
  return [
    published('Koopman’s lift interval, the smallest', measured(grid, koopman)),
    published('90/10, difference, the smallest', measured(uneven, difference)),
    published('90/10, difference, every expected count ≥ 5, the smallest', measured(enough, difference)),
    published('90/10, lift, the smallest', measured(uneven, relative)),
  ]
}
