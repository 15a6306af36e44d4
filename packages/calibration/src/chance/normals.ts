import { normalInverse } from '@cimento/core/stats/distributions'
import type { Uniform } from './uniforms.ts'

/** Standard normal draws, by the inverse of the distribution. */
export const normals = (uniform: Uniform) => () => normalInverse(uniform())
