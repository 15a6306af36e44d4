// @ts-check
// docs/methods/numerics.md: how far the own kernels and jStat are from figures that other programs computed.

/**
 * @typedef {(...args: number[]) => number} Kernel
 * @typedef {Readonly<Record<string, Kernel>>} Kernels
 * @typedef {{ readonly fn: string, readonly args: readonly number[], readonly expected: number }} Figure
 * @typedef {typeof import('../../packages/core/src/stats/jstat.ts').jStat} JStat
 * @typedef {import('../../packages/core/src/stats/distributions.ts').Hypergeometric} Hypergeometric
 */

const distributions = {
  normal: 'normal',
  t: 't',
  studentt: 't',
  noncentralT: 'noncentralT',
  chisquare: 'chiSquare',
  f: 'f',
  beta: 'beta',
  gamma: 'gamma',
  binomial: 'binomial',
  poisson: 'poisson',
  hypergeometric: 'hypergeometric',
  lgamma: 'logGamma',
}

const functions = {
  pmf: 'Pmf',
  cdf: 'Cdf',
  sf: 'Sf',
  logCdf: 'LogCdf',
  logSf: 'LogSf',
  inv: 'Inverse',
  invSf: 'InverseSf',
  '': '',
}

/**
 * What the tables of figures call `studentt.inv` is the kernel `tInverse`.
 *
 * @param {string} fn
 */
export function kernelNameOf(fn) {
  const [distribution = '', name = ''] = fn.split('.')
  return `${Reflect.get(distributions, distribution)}${Reflect.get(functions, name)}`
}

/**
 * The package's kernels; the hypergeometric ones with plain numbers instead of an urn.
 *
 * @param {Omit<typeof import('../../packages/core/src/stats/distributions.ts'), 'gaussLegendre'>} kernels
 * @returns {Kernels}
 */
export function ownKernels(kernels) {
  const onUrn =
    (/** @type {(first: number, urn: Hypergeometric) => number} */ kernel) =>
    (first = 0, marked = 0, unmarked = 0, draws = 0) =>
      kernel(first, { marked, unmarked, draws })
  return {
    ...kernels,
    hypergeometricPmf: onUrn(kernels.hypergeometricPmf),
    hypergeometricCdf: onUrn(kernels.hypergeometricCdf),
    hypergeometricSf: onUrn(kernels.hypergeometricSf),
    hypergeometricInverse: onUrn(kernels.hypergeometricInverse),
  }
}

/**
 * jStat's way to the same figures: upper tails as 1 − cdf, and nothing where it has no function.
 *
 * @param {JStat} jStat
 * @returns {Kernels}
 */
export function jStatKernels(jStat) {
  return {
    ...tailsOf('normal', (x) => jStat.normal.cdf(x, 0, 1)),
    ...inversesOf('normal', (p) => jStat.normal.inv(p, 0, 1)),
    ...tailsOf('t', jStat.studentt.cdf),
    ...inversesOf('t', jStat.studentt.inv),
    ...tailsOf('noncentralT', jStat.noncentralt.cdf),
    ...tailsOf('chiSquare', jStat.chisquare.cdf),
    ...inversesOf('chiSquare', jStat.chisquare.inv),
    ...tailsOf('f', jStat.centralF.cdf),
    ...inversesOf('f', jStat.centralF.inv),
    ...tailsOf('beta', jStat.beta.cdf),
    ...inversesOf('beta', jStat.beta.inv),
    ...tailsOf('gamma', (x, shape) => jStat.gamma.cdf(x, shape, 1)),
    ...inversesOf('gamma', (p, shape) => jStat.gamma.inv(p, shape, 1)),
    binomialPmf: jStat.binomial.pdf,
    ...tailsOf('binomial', jStat.binomial.cdf),
    poissonPmf: jStat.poisson.pdf,
    ...tailsOf('poisson', jStat.poisson.cdf),
    hypergeometricPmf: (hits, marked, unmarked, draws) =>
      jStat.hypgeom.pdf(hits, marked + unmarked, marked, draws),
    ...tailsOf('hypergeometric', (hits, marked, unmarked, draws) =>
      jStat.hypgeom.cdf(hits, marked + unmarked, marked, draws),
    ),
    logGamma: jStat.gammaln,
  }
}

/**
 * @param {string} name
 * @param {(x: number, a: number, b: number, c: number) => number} cdf
 * @returns {Kernels}
 */
function tailsOf(name, cdf) {
  return {
    [`${name}Cdf`]: (x = 0, a = 0, b = 0, c = 0) => cdf(x, a, b, c),
    [`${name}Sf`]: (x = 0, a = 0, b = 0, c = 0) => 1 - cdf(x, a, b, c),
  }
}

/**
 * @param {string} name
 * @param {(p: number, a: number, b: number) => number} inverse
 * @returns {Kernels}
 */
function inversesOf(name, inverse) {
  return {
    [`${name}Inverse`]: (p = 0, a = 0, b = 0) => inverse(p, a, b),
    [`${name}InverseSf`]: (p = 0, a = 0, b = 0) => inverse(1 - p, a, b),
  }
}

/**
 * The page with its table renewed; the text around it is written by hand.
 *
 * @param {string} page
 * @param {readonly Figure[]} figures
 * @param {Kernels} own
 * @param {Kernels} other
 */
export function withTable(page, figures, own, other) {
  const before = page.slice(0, page.indexOf('| function |'))
  const after = page.slice(page.lastIndexOf(' |\n') + 3)
  const head = '| function | figures | own kernel | jStat 1.9.6 |\n| --- | --- | --- | --- |'
  return `${before}${[head, ...rowsOf(figures, own, other)].join('\n')}\n${after}`
}

/**
 * One row a function, one more for its figures with huge parameters.
 *
 * @param {readonly Figure[]} figures
 * @param {Kernels} own
 * @param {Kernels} other
 */
export function rowsOf(figures, own, other) {
  /** @type {Map<string, Figure[]>} */
  const groups = new Map()
  for (const figure of figures.filter(isNormalDouble)) {
    const members = groups.get(groupOf(figure))
    if (members) members.push(figure)
    else groups.set(groupOf(figure), [figure])
  }
  return [...groups].toSorted(byDistribution).map(([group, members]) => {
    const [kernel = ''] = group.split(',')
    return `| ${group} | ${members.length} | ${accuracy(own[kernel], members)} | ${accuracy(other[kernel], members)} |`
  })
}

/** A subnormal double has too few digits to compare. @param {Figure} figure */
function isNormalDouble({ expected }) {
  return Math.abs(expected) >= 2 ** -1022 || expected === 0
}

/** @param {Figure} figure */
function groupOf({ fn, args }) {
  const isHuge = args.slice(1).some((parameter) => parameter >= 1e6)
  return `${kernelNameOf(fn)}${isHuge ? ', a parameter from 1e6' : ''}`
}

/**
 * In the order of the lists above.
 *
 * @param {readonly [string, unknown]} a
 * @param {readonly [string, unknown]} b
 */
function byDistribution([a], [b]) {
  return placeOf(a) - placeOf(b) || a.localeCompare(b, 'en')
}

/** @param {string} group */
function placeOf(group) {
  return Object.values(distributions).findIndex((name) => group.startsWith(name))
}

/**
 * The largest relative error as a power of ten that it stays below, so that the last digit of one machine's
 * exponential does not change the page.
 *
 * @param {Kernel | undefined} kernel
 * @param {readonly Figure[]} figures
 */
function accuracy(kernel, figures) {
  if (!kernel) return '–'
  const errors = figures.map(({ args, expected }) => relativeError(attempt(kernel, args), expected))
  const missing = errors.filter(Number.isNaN).length
  const largest = Math.max(0, ...errors.filter((error) => !Number.isNaN(error)))
  const numbers = missing < errors.length ? [sizeOf(largest)] : []
  return [...numbers, ...(missing > 0 ? [`no number in ${missing}`] : [])].join('; ')
}

/** @param {Kernel} kernel @param {readonly number[]} args */
function attempt(kernel, args) {
  try {
    return kernel(...args)
  } catch {
    return Number.NaN
  }
}

/** @param {number} actual @param {number} expected */
function relativeError(actual, expected) {
  return actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected)
}

/** @param {number} error */
function sizeOf(error) {
  if (error === 0) return '0'
  if (error > 0.1) return 'wrong'
  return `≤ 1e${Math.max(-15, Math.ceil(Math.log10(error)))}`
}
