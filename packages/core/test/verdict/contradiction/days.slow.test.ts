import { checkNoContradiction, versionsCases } from './check.ts'
import { againstGoal, beforeAfter, byTurns } from './inputs.ts'

checkNoContradiction([
  ...versionsCases(({ byDays }) => byDays),
  {
    name: 'before and after',
    make: beforeAfter,
    // Nothing is split over time, and guardrails need versions of the same days.
    reached: ['met', 'too-small', 'promising', 'inconclusive', 'no-useful-effect', 'harm', 'running'],
  },
  {
    name: 'versions by turns',
    make: byTurns(),
    // As before and after.
    reached: ['met', 'too-small', 'promising', 'inconclusive', 'no-useful-effect', 'harm', 'running'],
  },
  {
    name: 'against a goal',
    make: againstGoal,
    // A cost against a goal has no threshold that could be half reached.
    reached: ['met', 'no-useful-effect', 'inconclusive', 'running'],
  },
])
