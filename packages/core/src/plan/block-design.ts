import { canonicalJson } from '../canonical.ts'
import { fail, ok, type Result } from '../result.ts'
import { drawAreaPairs, scheduleAlternatingPeriods, type DrawOrder, type StatsError } from '../stats/index.ts'
import { significanceLevel, type Arm, type VersionsInput } from './plan.ts'

/** How we decide who sees what: the version of each period, or of each area, follows from the seed. */
export type BlockDesignInput = PeriodsInput | AreasInput

/** Versions that take turns for everybody. The plan's days are so many whole periods. */
export type PeriodsInput = {
  readonly kind: 'periods'
  /** Of every period, washout included: whole number from 1 to 183. */
  readonly periodDays: number
  /** Days at the start of every period that do not count: from 0, below `periodDays`; 0 if absent. */
  readonly washoutDays?: number
  /** `complete`: any half of the periods is as likely as any other. `paired`: of each two one. */
  readonly order: DrawOrder
  /** Whole number from 0 to 2³² − 1, drawn by chance once. */
  readonly seed: number
  /** The version of each period, by id: drawn where it is absent, refused where the seed gives another. */
  readonly sequence?: readonly string[]
}

/** Areas, shops or groups, two by two alike; the toss of a coin gives one of each two the new version. */
export type AreasInput = {
  readonly kind: 'areas'
  readonly areas: readonly Area[]
  readonly seed: number
  /** Which areas belong together, and who has which version: drawn where absent, refused where the seed gives others. */
  readonly pairs?: readonly AreaPair[]
}

export type Area = {
  readonly id: string
  readonly name?: string
  /** The KPI of the area before the test, such as its orders of last year: neighbors in its order make pairs. */
  readonly level: number
}

/** Two areas, by id. */
export type AreaPair = { readonly control: string; readonly treatment: string }

/** A design that was drawn. */
export type BlockDesign =
  | (PeriodsInput & { readonly sequence: readonly string[] })
  | (AreasInput & { readonly pairs: readonly AreaPair[] })
export type PeriodsDesign = Extract<BlockDesign, { readonly kind: 'periods' }>
export type AreasDesign = Extract<BlockDesign, { readonly kind: 'areas' }>

/** Draws what a design leaves to chance. Errors: those of the draw (too few periods or pairs, an impossible seed). */
export function drawDesign(
  design: BlockDesignInput,
  { arms, durationDays }: Pick<VersionsInput, 'arms' | 'durationDays'>,
): Result<BlockDesign, StatsError> {
  return design.kind === 'periods' ? drawPeriods(design, arms, durationDays) : drawAreas(design)
}

/** Whether what chance was to decide is what the seed gives: another order was chosen by somebody. */
export function isAsDrawn(given: BlockDesignInput, drawn: BlockDesign): boolean {
  const own = given.kind === 'periods' ? given.sequence : given.pairs
  return own === undefined || canonicalJson(own) === canonicalJson(chosenBy(drawn))
}

const chosenBy = (drawn: BlockDesign) => (drawn.kind === 'periods' ? drawn.sequence : drawn.pairs)

function drawPeriods(
  design: PeriodsInput,
  arms: readonly Arm[],
  durationDays: number,
): Result<PeriodsDesign, StatsError> {
  const { periodDays, washoutDays = 0, order, seed } = design
  const drawn = scheduleAlternatingPeriods({
    blocks: durationDays / periodDays,
    blockDays: periodDays,
    washoutDays,
    order,
    seed,
    significanceLevel,
  })
  if (!drawn.ok) return drawn
  const [control = '', treatment = ''] = arms.map(({ id }) => id)
  return ok({
    ...design,
    sequence: drawn.value.blocks.map(({ arm }) => (arm === 'control' ? control : treatment)),
  })
}

function drawAreas(design: AreasInput): Result<AreasDesign, StatsError> {
  const { areas, seed } = design
  const drawn = drawAreaPairs({ levels: areas.map(({ level }) => level), seed, significanceLevel })
  if (!drawn.ok) return fail(drawn.error)
  const idAt = (place: number) => areas[place]?.id ?? ''
  return ok({
    ...design,
    pairs: drawn.value.pairs.map(({ control, treatment }) => ({
      control: idAt(control),
      treatment: idAt(treatment),
    })),
  })
}
