import type { GuardrailReading } from './guardrail-reading.ts'

/** Whether a guardrail that must be verified is not safe. */
export function isUnverified(guardrails: readonly GuardrailReading[]): boolean {
  return guardrails.some(({ guardrail, status }) => guardrail.mode === 'must-verify' && status !== 'safe')
}
