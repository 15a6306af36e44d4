/**
 * What separates the cells of a text. Commas occur inside numbers and dates; tabs and semicolons do not, so they win
 * where most lines have them. What stands between quotes separates nothing.
 */
export function delimiterOf(text: string): string {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split('\n')
    // Tabs are all that is left of a line whose cells are all quoted.
    .filter((line) => /[^ \r]/.test(line))
  return (
    ['\t', ';', '|'].find((mark) => lines.filter((line) => line.includes(mark)).length * 2 > lines.length) ??
    ','
  )
}
