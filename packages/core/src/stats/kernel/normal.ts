/**
 * The standard normal distribution, accurate in both tails: nothing here is computed as 1 − something close to 1.
 *
 * Total functions: NaN in, NaN out; infinities give the limits.
 * Sources: W. J. Cody, "Rational Chebyshev approximations for the error function", Math. Comp. 23 (1969), in the
 * form for the normal integral of ACM Algorithm 715 (1993); M. J. Wichura, Algorithm AS 241 (1988) for the inverse.
 */
export function normalCdf(z: number): number {
  const tail = upperTail(Math.abs(z))
  return z > 0 ? 1 - tail : tail
}

/** P(Z > z), the upper tail. */
export function normalSf(z: number): number {
  return normalCdf(-z)
}

/** The height of the bell curve at z. */
export function normalDensity(z: number): number {
  return INVERSE_ROOT_TWO_PI * gaussian(z)
}

/** ln P(Z > z), finite far beyond z = 38, where the tail itself underflows to zero. */
export function normalLogSf(z: number): number {
  if (z < 0) return Math.log1p(-upperTail(-z))
  if (z < 5) return Math.log(upperTail(z))
  return z === Infinity ? -Infinity : -0.5 * z * z + Math.log(scaledTail(z))
}

/** The z below which a share `p` of the distribution lies; p from 0 to 1, NaN outside. */
export function normalInverse(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  const fromCentre = p - 0.5
  if (Math.abs(fromCentre) <= 0.425) return fromCentre * inverseCentre(0.180625 - fromCentre * fromCentre)
  const depth = Math.sqrt(-Math.log(fromCentre < 0 ? p : 1 - p))
  const z = depth <= 5 ? inverseTail(depth - 1.6) : inverseFarTail(depth - 5)
  return fromCentre < 0 ? -z : z
}

/** The z above which a share `p` lies: keeps a small upper tail, which 1 − p would lose. */
export function normalInverseSf(p: number): number {
  return -normalInverse(p)
}

/** P(Z > z) for z ≥ 0. */
function upperTail(z: number): number {
  if (z <= 0.67448975) return 0.5 - z * centre(z * z)
  return z === Infinity ? 0 : gaussian(z) * scaledTail(z)
}

/**
 * exp(−z²/2). The square is split so that its rounding error does not grow with the exponent: the square of a single
 * precision number is exact, and what is left is so small that four terms of the exponential series are.
 */
function gaussian(z: number): number {
  if (Math.abs(z) > BEYOND_DOUBLES) return 0
  const coarse = Math.fround(z)
  const rest = 0.5 * (z - coarse) * (z + coarse)
  return Math.exp(-0.5 * coarse * coarse) * (1 - rest * (1 - rest * (0.5 - rest * SIXTH)))
}

const BEYOND_DOUBLES = 40
const SIXTH = 1 / 6

/** The upper tail times exp(z²/2), for z > 0.67. */
function scaledTail(z: number): number {
  if (z <= ROOT_32) return middle(z)
  const inverseSquare = 1 / (z * z)
  return (INVERSE_ROOT_TWO_PI - inverseSquare * tail(inverseSquare)) / z
}

const ROOT_32 = 5.656854249492381
const INVERSE_ROOT_TWO_PI = 0.3989422804014327

// The published rational functions, even and odd powers apart: two short chains of operations run side by side, and
// constants in the code are several times faster than a loop over a list of them.

function centre(x: number): number {
  const square = x * x
  const aboveOdd = 2.2352520354606839287 * square + 1067.6894854603709582
  const aboveEven =
    (0.065682337918207449113 * square + 161.02823106855587881) * square + 18154.981253343561249
  const belowOdd = 47.20258190468824187 * square + 10260.932208618978205
  const belowEven = (square + 976.09855173777669322) * square + 45507.789335026729956
  return (aboveOdd * x + aboveEven) / (belowOdd * x + belowEven)
}

function middle(x: number): number {
  const square = x * x
  const aboveOdd =
    ((0.39894151208813466764 * square + 93.506656132177855979) * square + 2494.5375852903726711) * square +
    11602.651437647350124
  const aboveEven =
    (((1.0765576773720192317e-8 * square + 8.8831497943883759412) * square + 597.27027639480026226) * square +
      6848.1904505362823326) *
      square +
    9842.7148383839780218
  const belowOdd =
    ((22.266688044328115691 * square + 1519.377599407554805) * square + 18615.571640885098091) * square +
    38912.003286093271411
  const belowEven =
    (((square + 235.38790178262499861) * square + 6485.558298266760755) * square + 34900.952721145977266) *
      square +
    19685.429676859990727
  return (aboveOdd * x + aboveEven) / (belowOdd * x + belowEven)
}

function tail(x: number): number {
  const square = x * x
  const aboveOdd =
    (0.02307344176494017303 * square + 0.1274011611602473639) * square + 0.001421619193227893466
  const aboveEven = (0.21589853405795699 * square + 0.022235277870649807) * square + 2.9112874951168792e-5
  const belowOdd = (square + 0.468238212480865118) * square + 0.00378239633202758244
  const belowEven = (1.28426009614491121 * square + 0.0659881378689285515) * square + 7.29751555083966205e-5
  return (aboveOdd * x + aboveEven) / (belowOdd * x + belowEven)
}

function inverseCentre(x: number): number {
  const square = x * x
  const aboveOdd =
    ((2.509080928730122672e3 * square + 6.726577092700870085e4) * square + 1.373169376550946112e4) * square +
    1.331416678917843774e2
  const aboveEven =
    ((3.34305755835881281e4 * square + 4.592195393154987145e4) * square + 1.971590950306551442e3) * square +
    3.387132872796366608
  const belowOdd =
    ((5.226495278852854561e3 * square + 3.930789580009271061e4) * square + 5.394196021424751107e3) * square +
    4.231333070160091125e1
  const belowEven =
    ((2.872908573572194267e4 * square + 2.121379430158659586e4) * square + 6.871870074920579083e2) * square +
    1
  return (aboveOdd * x + aboveEven) / (belowOdd * x + belowEven)
}

function inverseTail(x: number): number {
  const square = x * x
  const aboveOdd =
    ((7.7454501427834140764e-4 * square + 2.4178072517745061177e-1) * square + 3.64784832476320460504) *
      square +
    4.6303378461565452959
  const aboveEven =
    ((2.27238449892691845833e-2 * square + 1.27045825245236838258) * square + 5.7694972214606914055) *
      square +
    1.42343711074968357734
  const belowOdd =
    ((1.05075007164441684324e-9 * square + 1.51986665636164571966e-2) * square + 6.8976733498510000455e-1) *
      square +
    2.05319162663775882187
  const belowEven =
    ((5.475938084995344946e-4 * square + 1.4810397642748007459e-1) * square + 1.6763848301838038494) *
      square +
    1
  return (aboveOdd * x + aboveEven) / (belowOdd * x + belowEven)
}

function inverseFarTail(x: number): number {
  const square = x * x
  const aboveOdd =
    ((2.01033439929228813265e-7 * square + 1.2426609473880784386e-3) * square + 2.9656057182850489123e-1) *
      square +
    5.4637849111641143699
  const aboveEven =
    ((2.71155556874348757815e-5 * square + 2.6532189526576123093e-2) * square + 1.7848265399172913358) *
      square +
    6.6579046435011037772
  const belowOdd =
    ((2.04426310338993978564e-15 * square + 1.8463183175100546818e-5) * square + 1.48753612908506148525e-2) *
      square +
    5.9983220655588793769e-1
  const belowEven =
    ((1.4215117583164458887e-7 * square + 7.868691311456132591e-4) * square + 1.3692988092273580531e-1) *
      square +
    1
  return (aboveOdd * x + aboveEven) / (belowOdd * x + belowEven)
}
