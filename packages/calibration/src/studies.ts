import type { Study } from './study.ts'
import { study as anyTime } from './studies/any-time.ts'
import { study as coverage } from './studies/coverage.ts'
import { study as fixedSample } from './studies/fixed-sample.ts'
import { study as plannedLooks } from './studies/planned-looks.ts'
import { study as power } from './studies/power.ts'
import { study as sampleRatio } from './studies/sample-ratio.ts'
import { study as scaling } from './studies/scaling.ts'
import { study as several } from './studies/several.ts'

/** In the order of the page: from one look to a whole test. */
export const studies: readonly Study[] = [
  fixedSample,
  coverage,
  plannedLooks,
  anyTime,
  several,
  power,
  sampleRatio,
  scaling,
]
