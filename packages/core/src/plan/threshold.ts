/**
 * The smallest worthwhile effect, as a positive size in the KPI's good direction:
 * a share of the control's rate (`relative: 0.1` is +10 %) or rate points (`absolute: 0.01` is 1 point).
 */
export type Threshold = { readonly relative: number } | { readonly absolute: number }

/** A guardrail's margin has the same two shapes: how much worse is still acceptable. */
export type Margin = Threshold

export type Scale = 'relative' | 'absolute'

export function scaleOf(size: Threshold): Scale {
  return 'relative' in size ? 'relative' : 'absolute'
}

export function sizeOf(size: Threshold): number {
  return 'relative' in size ? size.relative : size.absolute
}
