/**
 * The distributions behind the methods, for tools that check or race them (`@cimento/core/stats/distributions`).
 * Total functions of plain numbers: NaN in, NaN out, no `Result`; not part of the public API.
 */
export { betaCdf, betaInverse, betaInverseSf, betaLogCdf, betaLogSf, betaSf } from './kernel/beta.ts'
export {
  binomialCdf,
  binomialInverse,
  binomialLogCdf,
  binomialLogSf,
  binomialPmf,
  binomialSf,
} from './kernel/binomial.ts'
export {
  chiSquareCdf,
  chiSquareInverse,
  chiSquareInverseSf,
  chiSquareLogSf,
  chiSquareSf,
} from './kernel/chi-square.ts'
export { fCdf, fInverse, fInverseSf, fLogSf, fSf } from './kernel/f.ts'
export { gammaInverse, gammaInverseSf } from './kernel/gamma.ts'
export { gaussLegendre, type QuadratureRule } from './kernel/gauss-legendre.ts'
export {
  hypergeometricCdf,
  hypergeometricInverse,
  hypergeometricPmf,
  hypergeometricSf,
  type Hypergeometric,
} from './kernel/hypergeometric.ts'
export { gammaCdf, gammaLogCdf, gammaLogSf, gammaSf } from './kernel/incomplete-gamma.ts'
export { logGamma } from './kernel/log-gamma.ts'
export { noncentralTCdf, noncentralTSf } from './kernel/noncentral-t.ts'
export {
  normalCdf,
  normalDensity,
  normalInverse,
  normalInverseSf,
  normalLogSf,
  normalSf,
} from './kernel/normal.ts'
export {
  poissonCdf,
  poissonInverse,
  poissonLogCdf,
  poissonLogSf,
  poissonPmf,
  poissonSf,
} from './kernel/poisson.ts'
export { tCdf, tInverse, tInverseSf, tLogSf, tSf } from './kernel/t.ts'
