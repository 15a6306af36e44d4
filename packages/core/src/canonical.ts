import { sha256 as sha256Bytes } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { invariant } from './result.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/**
 * One text for one value: canonical JSON (RFC 8785), the text that plans and records are hashed from.
 *
 * Object keys are sorted by UTF-16 code units, numbers printed as ECMAScript prints them, no white space.
 * Members that are `undefined` are left out. A number that is not finite is a programmer's mistake and throws,
 * as does a lone surrogate (it has no UTF-8 form).
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    invariant(Number.isFinite(value), 'canonical JSON has no NaN or Infinity')
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    invariant(!/\p{Surrogate}/u.test(value), 'canonical JSON has no lone surrogate')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  invariant(typeof value === 'object', `canonical JSON has no ${typeof value}`)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${canonicalJson(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. Synchronous: Web Crypto is not. */
export function sha256(text: string): string {
  return bytesToHex(sha256Bytes(utf8ToBytes(text)))
}
