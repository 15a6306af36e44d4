import type { Guardrail } from '@cimento/core'

/** A measure that no longer says something it need not say. */
export function withoutField(
  guardrail: Guardrail,
  field: 'per' | 'baseline' | 'standardDeviation',
): Guardrail {
  const { [field]: _former, ...rest } = guardrail
  return rest
}
