/**
 * A smooth function, so costly that it is computed at few points only: between two neighbouring edges it is the
 * polynomial through Chebyshev points, as good as the function where that changes little from edge to edge. A panel is
 * computed when something in it is asked for; outside the edges the answer is NaN.
 *
 * Source: Berrut & Trefethen, SIAM Rev. 46 (2004), the barycentric formula.
 */
export function interpolated(f: (x: number) => number, edges: readonly number[]): (x: number) => number {
  const panels = new Map<number, readonly number[]>()
  return (x) => {
    const panel = edges.findLastIndex((edge) => edge <= x)
    const [low, high] = [edges[panel] ?? Number.NaN, edges[panel + 1] ?? Number.NaN]
    if (x === low) return f(x)
    const values = panels.get(panel) ?? places.map((place) => f(low + place * (high - low)))
    panels.set(panel, values)
    return between(values, (x - low) / (high - low))
  }
}

const POINTS = 20
/** From 0 to 1, closer together at the ends. */
const places = Array.from(
  { length: POINTS },
  (_, point) => (1 - Math.cos((Math.PI * point) / (POINTS - 1))) / 2,
)

function between(values: readonly number[], place: number): number {
  let [above, below] = [0, 0]
  for (let point = 0; point < POINTS; point += 1) {
    const [value, distance] = [values[point] ?? Number.NaN, place - (places[point] ?? Number.NaN)]
    // Nearer than that its reciprocal overflows.
    if (Math.abs(distance) < 1e-300) return value
    const isEnd = point === 0 || point === POINTS - 1
    const weight = ((point % 2 === 0 ? 1 : -1) * (isEnd ? 0.5 : 1)) / distance
    above += weight * value
    below += weight
  }
  return above / below
}
