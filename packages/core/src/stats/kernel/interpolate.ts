/**
 * A smooth function, so costly that it is computed at few points only: between them it is a polynomial through `POINTS`
 * Chebyshev points of each panel of this width, which is as good as the function where that changes slowly over a panel.
 * A panel is computed when something in it is asked for.
 *
 * Source: Berrut & Trefethen, SIAM Rev. 46 (2004), the barycentric formula.
 */
export function interpolated(f: (x: number) => number, width: number): (x: number) => number {
  const panels = new Map<number, readonly number[]>()
  return (x) => {
    const panel = Math.floor(x / width)
    const values = panels.get(panel) ?? places.map((place) => f((panel + place) * width))
    panels.set(panel, values)
    return between(values, x / width - panel)
  }
}

const POINTS = 24
/** From 0 to 1, closer together at the ends. */
const places = Array.from(
  { length: POINTS },
  (_, point) => (1 - Math.cos((Math.PI * point) / (POINTS - 1))) / 2,
)

function between(values: readonly number[], place: number): number {
  let [above, below] = [0, 0]
  for (let point = 0; point < POINTS; point += 1) {
    const [value, distance] = [values[point] ?? Number.NaN, place - (places[point] ?? Number.NaN)]
    if (distance === 0) return value
    const isEnd = point === 0 || point === POINTS - 1
    const weight = ((point % 2 === 0 ? 1 : -1) * (isEnd ? 0.5 : 1)) / distance
    above += weight * value
    below += weight
  }
  return above / below
}
