import type { Formula } from './formula.ts'
import type { PriorityInput } from './priority-inputs.ts'

/** A way of saying which idea comes first: what it asks, and how the answers make a score. Higher comes first. */
export type PriorityModelFacts = {
  readonly inputs: readonly PriorityInput[]
  readonly formula: Formula<PriorityInput>
  /** The scores that the best and the worst answers make. */
  readonly bounds: readonly [number, number]
  /** Decimals that tell two scores apart: none where they are whole. */
  readonly decimals: 0 | 1
}

const ice = ['impactOfTen', 'confidenceOfTen', 'ease'] as const
const pie = ['potential', 'importance', 'ease'] as const
const pxl = [
  'aboveFold',
  'noticedInFiveSeconds',
  'addsOrRemoves',
  'highTraffic',
  'fromInterviews',
  'fromAnalytics',
  'fromRecordings',
  'addressesMotivation',
  'reducesFriction',
  'underFourHours',
] as const

/**
 * The priority models, as data.
 *
 * - `impact-speed-effort`: the method's own: impact, time to return and effort.
 * - `ice-mean` and `ice-product`: Impact, Confidence, Ease (Sean Ellis), in the two ways it is computed.
 * - `pie`: Potential, Importance, Ease (Chris Goward, WiderFunnel).
 * - `rice`: Reach × Impact × Confidence ÷ Effort (Sean McBride, Intercom); effort here in weeks of one person.
 * - `pxl`: a checklist that leaves little to opinion (Peep Laja, CXL), here with ten questions of one point each; the
 *   original gives some of them two.
 */
export const priorityModels = {
  'impact-speed-effort': {
    inputs: ['impact', 'speed', 'effort'],
    formula: { sign: '÷', of: [{ sign: '×', of: ['impact', 'speed'] }, 'effort'] },
    bounds: [0.2, 25],
    decimals: 1,
  },
  'ice-mean': {
    inputs: ice,
    formula: { sign: '÷', of: [{ sign: '+', of: ice }, 3] },
    bounds: [1, 10],
    decimals: 1,
  },
  'ice-product': {
    inputs: ice,
    formula: { sign: '×', of: ice },
    bounds: [1, 1000],
    decimals: 0,
  },
  pie: {
    inputs: pie,
    formula: { sign: '÷', of: [{ sign: '+', of: pie }, 3] },
    bounds: [1, 10],
    decimals: 1,
  },
  rice: {
    inputs: ['reach', 'impactFactor', 'confidenceShare', 'effortWeeks'],
    formula: {
      sign: '÷',
      of: [{ sign: '×', of: ['reach', 'impactFactor', 'confidenceShare'] }, 'effortWeeks'],
    },
    bounds: [0, 30_000_000_000],
    decimals: 0,
  },
  pxl: {
    inputs: pxl,
    formula: { sign: '+', of: pxl },
    bounds: [0, 10],
    decimals: 0,
  },
} as const satisfies { readonly [model: string]: PriorityModelFacts }

export type PriorityModel = keyof typeof priorityModels

export const priorityModelNames: readonly PriorityModel[] =
  Object.keys(priorityModels).filter(isPriorityModel)

export function isPriorityModel(name: string): name is PriorityModel {
  return Object.hasOwn(priorityModels, name)
}
