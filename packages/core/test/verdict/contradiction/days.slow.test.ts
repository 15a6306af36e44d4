import { checkNoContradiction, versionsCases } from './check.ts'

checkNoContradiction(versionsCases(({ byDays }) => byDays))
