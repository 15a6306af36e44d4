/**
 * The distributions behind the methods, for tools that check or race them (`@cimento/core/stats/distributions`).
 * Total functions of plain numbers: NaN in, NaN out, no `Result`; not part of the public API.
 */
export { betaInverse } from './kernel/beta.ts'
export { binomialCdf, binomialInverse, binomialPmf, binomialSf } from './kernel/binomial.ts'
export {
  chiSquareCdf,
  chiSquareInverse,
  chiSquareInverseSf,
  chiSquareLogSf,
  chiSquareSf,
} from './kernel/chi-square.ts'
export { gammaInverse, gammaInverseSf } from './kernel/gamma.ts'
export { gaussLegendre, type QuadratureRule } from './kernel/gauss-legendre.ts'
export {
  hypergeometricCdf,
  hypergeometricInverse,
  hypergeometricPmf,
  hypergeometricSf,
  type Hypergeometric,
} from './kernel/hypergeometric.ts'
export { betaCdf, betaSf } from './kernel/incomplete-beta.ts'
export { gammaCdf, gammaLogSf, gammaSf } from './kernel/incomplete-gamma.ts'
export { logGamma } from './kernel/log-gamma.ts'
export { noncentralTCdf, noncentralTSf } from './kernel/noncentral-t.ts'
export { normalCdf, normalDensity, normalInverse, normalLogSf, normalSf } from './kernel/normal.ts'
export { poissonCdf, poissonInverse, poissonPmf, poissonSf } from './kernel/poisson.ts'
export { tCdf, tInverse, tLogSf, tSf } from './kernel/t.ts'
