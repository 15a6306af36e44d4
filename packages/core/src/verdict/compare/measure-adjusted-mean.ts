import type { ArmTotals } from '../../evidence/observation.ts'
import { compareAdjustedMeans, prePeriodFromSums } from '../../stats/index.ts'
import { estimateOf } from '../estimate.ts'
import { liftOf, total, type MeasuredEffect, type MeasureEffect } from './measured-effect.ts'
import { visibleMean } from './visible-mean.ts'

/**
 * A number of each person, with what their figure from before the start foretells of it taken out (CUPED).
 *
 * People without such a figure keep their place. Where the figures cannot be used at all the plain comparison stays, and
 * says so; undefined where they foretell every outcome, so that nothing is left to compare.
 */
export function measureAdjustedMean(
  { plan, control, treatment }: Parameters<MeasureEffect>[0],
  plain: MeasuredEffect,
): MeasuredEffect | undefined {
  const [before, after] = [peopleOf(control), peopleOf(treatment)]
  const compared =
    before.ok && after.ok
      ? compareAdjustedMeans({
          control: before.value,
          treatment: after.value,
          confidenceLevel: 1 - plan.significanceLevel,
        })
      : undefined
  if (compared && !compared.ok && compared.error.kind === 'no-spread') return undefined
  if (!compared?.ok) return { ...plain, adjustment: { gain: 'unusable' } }
  const { controlMean, treatmentMean, difference, lift, pValue, standardError } = compared.value
  const { gain, correlation, varianceReduction } = compared.value
  return {
    controlRate: controlMean,
    treatmentRate: treatmentMean,
    difference: estimateOf(difference),
    lift: liftOf(lift),
    pValue,
    exactTest: { kind: 'not-needed' },
    adjustment: {
      gain,
      correlation,
      varianceReduction,
      unadjusted: {
        controlRate: plain.controlRate,
        treatmentRate: plain.treatmentRate,
        difference: plain.difference,
        lift: plain.lift,
        pValue: plain.pValue,
      },
    },
    smallestVisible: visibleMean(plan, {
      kind: 'mean',
      controlMean,
      unitsControl: total(control, 'units'),
      unitsTreatment: total(treatment, 'units'),
      standardError,
    }),
  }
}

function peopleOf(arm: ArmTotals) {
  const newcomers = {
    units: total(arm, 'newcomerUnits'),
    outcome: total(arm, 'newcomerSum'),
    outcomeSquares: total(arm, 'newcomerSquares'),
  }
  return prePeriodFromSums({
    units: total(arm, 'units') - newcomers.units,
    outcome: total(arm, 'sum') - newcomers.outcome,
    outcomeSquares: total(arm, 'squares') - newcomers.outcomeSquares,
    prePeriod: total(arm, 'prePeriod'),
    prePeriodSquares: total(arm, 'prePeriodSquares'),
    products: total(arm, 'prePeriodProducts'),
    ...(newcomers.units > 0 && { newcomers }),
  })
}
