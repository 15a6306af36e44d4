/** A file of people, one a row: `user_id,version,day,value,before`, about 38 bytes each, always the same. */
export function* peopleFile(people: number): Generator<string> {
  let text = 'user_id,version,day,value,before\n'
  const random = chance(2026)
  for (let person = 0; person < people; person += 1) {
    const id = `u${String((person * 7919) % 100_000_007).padStart(9, '0')}`
    const day = String(2 + (person % 27)).padStart(2, '0')
    text += `${id},${person % 2 === 0 ? 'A' : 'B'},2026-11-${day},${amount(random)},${amount(random)}\n`
    if (text.length < 1 << 20) continue
    yield text
    text = ''
  }
  yield text
}

const amount = (random: () => number) => (random() * 100).toFixed(2)

/** Numbers from 0 to 1 (a linear congruential generator of Numerical Recipes). */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
