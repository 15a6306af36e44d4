import type { Assessment, VerdictName } from '@cimento/core'
import type { Tone } from './description.ts'

/** Colour and glyph of a result: those of the decision it points to. */
export function toneOf({ verdict, because, plan }: Assessment): Tone {
  if (because === 'stop-loss-reached') return 'stop'
  // Before and after never points to scaling.
  return verdict === 'met' && plan.kind === 'before-after' ? 'iterate' : tones[verdict]
}

const tones: { readonly [verdict in VerdictName]: Tone } = {
  met: 'scale',
  'too-small': 'iterate',
  promising: 'iterate',
  inconclusive: 'iterate',
  'no-useful-effect': 'stop',
  harm: 'stop',
  'guardrail-broken': 'iterate',
  invalid: 'neutral',
  running: 'neutral',
}
