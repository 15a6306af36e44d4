import { isUnverified } from '../is-unverified.ts'
import type { VerdictName } from '../verdict.ts'
import type { VariantReading } from './read-variant.ts'

/**
 * Answers: "of several new versions, which one speaks for the test?" Its place among them.
 *
 * One that met the criterion, with every guardrail as planned before one without; else, while a reading on the way leaves
 * some running, the first of those; else the one that came furthest. Of two alike the one with the larger effect.
 * Law: a test of one new version is spoken for by it. Source: decision 0034.
 */
export function decidingVariant(readings: readonly VariantReading[]): number {
  const ranked = readings
    .map((reading, place) => ({ place, reading }))
    .toSorted(
      (a, b) =>
        rank(a.reading) - rank(b.reading) || effectOf(b.reading) - effectOf(a.reading) || a.place - b.place,
    )
  return ranked[0]?.place ?? 0
}

function rank({ verdict, guardrails }: VariantReading): number {
  const waits = verdict === 'met' && isUnverified(guardrails)
  return order.indexOf(verdict) + (waits ? 0.5 : 0)
}

function effectOf({ verdict, comparison }: VariantReading): number {
  if (verdict === 'running' || typeof comparison === 'string') return 0
  return comparison.oriented === 'not-estimable' ? 0 : comparison.oriented.estimate
}

/** From the one that decides before all others. What ended one version does not end a test that others still run in. */
const order: readonly VerdictName[] = [
  'invalid',
  'met',
  'running',
  'promising',
  'too-small',
  'inconclusive',
  'no-useful-effect',
  'guardrail-broken',
  'harm',
]
