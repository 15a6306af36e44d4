/** Names that a workbook accepts: at most 31 characters, none of `[]:*?/\`, no two the same, whatever their case. */
export function sheetNames(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  return titles.map((title, at) => {
    const plain = title.replaceAll(/[[\]:*?/\\\p{Cc}\s]+/gu, ' ').replaceAll(/^[\s']+|[\s']+$/g, '')
    const name = [...plain].slice(0, longestName).join('').slice(0, longestName).trimEnd() || String(at + 1)
    const free = taken.has(name.toLowerCase()) ? `${name.slice(0, longestName - 4)} ${at + 1}` : name
    taken.add(free.toLowerCase())
    return free
  })
}

const longestName = 31
