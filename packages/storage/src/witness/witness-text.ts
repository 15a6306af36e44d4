import type { Instant } from '@cimento/core'
import type { Witness } from './witness.ts'

const length = 256

/** One line of always the same length, so that a longer one needs no cutting when it is written over in place. */
export function witnessText({ revision, count, hash, at }: Witness): string {
  return JSON.stringify({ revision, count, hash, at })
    .padEnd(length - 1)
    .concat('\n')
}

/** A witness as it was written, or undefined where the text is none: cut, damaged, or not there. */
export function readWitness(text: string | null | undefined): Witness | undefined {
  const value = parse(text ?? '')
  if (typeof value !== 'object' || value === null) return undefined
  const { revision, count, hash, at } = { revision: 0, count: -1, hash: '', at: '', ...value }
  if (!isWhole(revision, 1) || !isWhole(count, 0)) return undefined
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return undefined
  return isInstant(at) ? { revision, count, hash, at } : undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least
}

function isInstant(value: unknown): value is Instant {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
}
