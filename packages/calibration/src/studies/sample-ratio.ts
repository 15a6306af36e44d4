import { checkSampleRatio, watchSampleRatio } from '@cimento/core/stats'
import { countsFrom } from '../chance/draw-counts.ts'
import { uniforms } from '../chance/uniforms.ts'
import { shareOfRuns } from '../share-of-runs.ts'
import type { Study } from '../study.ts'
import { valueOf } from '../value-of.ts'

const days = 28
const perDay = 200
/** The chance of a false one. */
const alarm = 0.01
const shares = [0.5, 0.5]

/** Whether any day's count of an even split raises the alarm. */
function alarms(draw: () => number, isHealthy: (counts: readonly number[]) => boolean): boolean {
  let control = 0
  for (let day = 1; day <= days; day += 1) {
    control += draw()
    if (!isHealthy([control, day * perDay - control])) return true
  }
  return false
}

const watched = (counts: readonly number[]) =>
  valueOf(watchSampleRatio({ counts, shares, alarm: 1 / alarm })).healthy
const checked = (counts: readonly number[]) => valueOf(checkSampleRatio({ counts, shares })).pValue >= alarm

export const study: Study = {
  name: 'An even split, watched every day',
  about:
    'False alarms of the sequential split check over 28 days of 200 people, at an alarm of 1 % (the product uses 0.1 %, too rare to measure). The control runs the chi-square test every day.',
  measure: (effort) => {
    const runs = effort === 'full' ? 20_000 : 400
    const share = (isHealthy: (counts: readonly number[]) => boolean) => {
      const draw = countsFrom(perDay, 0.5, uniforms(20261130))
      return shareOfRuns(runs, () => alarms(draw, isHealthy))
    }
    return {
      figures: [
        {
          name: 'false alarms in 28 days',
          measured: share(watched),
          limit: { atMost: alarm },
          runs,
          control: { name: 'chi-square below the alarm on any day', measured: share(checked) },
        },
      ],
    }
  },
}
