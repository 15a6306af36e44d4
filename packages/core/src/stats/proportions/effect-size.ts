/**
 * An effect on a rate, treatment against control: `absolute` in rate points (0.01 is one point) or `relative` to
 * the control's rate (0.2 is +20 %).
 */
export type EffectSize = { readonly absolute: number } | { readonly relative: number }

export function effectValue(effect: EffectSize): number {
  return 'absolute' in effect ? effect.absolute : effect.relative
}

/** What the effect adds to `baseline`, on its scale. */
export function changeOf(baseline: number, effect: EffectSize): number {
  return 'absolute' in effect ? effect.absolute : baseline * effect.relative
}

/** The treatment's rate that the effect turns `baseline` into; outside [0, 1] when the effect is impossible. */
export function treatmentRateOf(baseline: number, effect: EffectSize): number {
  return 'absolute' in effect ? baseline + effect.absolute : baseline * (1 + effect.relative)
}
