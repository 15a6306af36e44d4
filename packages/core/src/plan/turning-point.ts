/**
 * Where, going from `from` to `to`, an answer turns from no to yes: the nearest value that is known to be a yes.
 * Undefined where it is still no at `to`. The answer must not turn back on the way.
 */
export function turningPoint(
  holds: (value: number) => boolean,
  from: number,
  to: number,
): number | undefined {
  if (!holds(to)) return undefined
  let [no, yes] = [from, to]
  for (let halving = 0; halving < halvings; halving += 1) {
    const middle = (no + yes) / 2
    if (holds(middle)) yes = middle
    else no = middle
  }
  return yes
}

/** To two significant digits, as one says a target: upwards, so that what is promised is enough. */
export function upToTwoDigits(value: number): number {
  return inTwoDigits(value, (units) => Math.ceil(units - dust))
}

/** The same downwards, for what must not be exceeded. */
export function downToTwoDigits(value: number): number {
  return inTwoDigits(value, (units) => Math.floor(units + dust))
}

function inTwoDigits(value: number, round: (units: number) => number): number {
  const unit = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((round(value / unit) * unit).toPrecision(2))
}

const halvings = 30
const dust = 1e-6
