/** What becomes of a rate when its logit, ln(rate / (1 − rate)), moves by d. */
export interface LogitSteps {
  /** ln(1 − rate) falls by rate · d + bend(d); a density of shapes a, b bends by (a + b) · bend(d). */
  readonly bend: (d: number) => number
  /** By how much the rate itself rises. */
  readonly step: (d: number) => number
}

/** From the rate x, with y = 1 − x, as far as `reach`: by the series where it is short, since closed forms cancel there. */
export function logitSteps(x: number, y: number, reach: number): LogitSteps {
  if (reach <= SHORT) return shortSteps(x, y)
  if (x < y) return farSteps(x, y)
  const { bend, step } = farSteps(y, x)
  return { bend: (d) => bend(-d), step: (d) => -step(-d) }
}

const SHORT = 0.1

/** The rate is the smaller of the two. */
function farSteps(x: number, y: number): LogitSteps {
  return {
    bend: (d) => (d > 30 ? y * d + Math.log(x + y * Math.exp(-d)) : Math.log1p(x * Math.expm1(d)) - x * d),
    step: (d) => y / (1 + 1 / (x * Math.expm1(d))),
  }
}

/** Taylor's series, whose radius is at least π: p′ = p − p² gives its terms, and bend is the integral of step. */
function shortSteps(x: number, y: number): LogitSteps {
  const terms = [x, x * y]
  for (let order = 1; order < 9; order += 1) {
    const square = terms.reduce((sum, term, index) => sum + term * (terms[order - index] ?? 0), 0)
    terms.push(((terms[order] ?? 0) - square) / (order + 1))
  }
  // Written out: a loop over the terms takes three times as long.
  const [, s1 = 0, s2 = 0, s3 = 0, s4 = 0, s5 = 0, s6 = 0, s7 = 0, s8 = 0, s9 = 0] = terms
  const [, , b2 = 0, b3 = 0, b4 = 0, b5 = 0, b6 = 0, b7 = 0, b8 = 0, b9 = 0, b10 = 0] = [
    0,
    ...terms.map((term, order) => term / (order + 1)),
  ]
  const tail = (d: number) => b5 + d * (b6 + d * (b7 + d * (b8 + d * (b9 + d * b10))))
  return {
    bend: (d) => d * d * (b2 + d * (b3 + d * (b4 + d * tail(d)))),
    step: (d) =>
      d * (s1 + d * (s2 + d * (s3 + d * (s4 + d * (s5 + d * (s6 + d * (s7 + d * (s8 + d * s9)))))))),
  }
}
