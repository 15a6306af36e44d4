import type { Face, TextRun } from './scene.ts'

/**
 * How wide a text is, at most, in pixels: the advances of the app's two faces in their bolder weight, rounded up
 * to a tenth of an em. Pictures are laid out without a browser, and come out the same everywhere.
 */
export function widthOf(text: string, size: number, face: Face): number {
  return (size / 10) * [...text].reduce((sum, character) => sum + tenthsOf(character, face), 0)
}

type Style = { readonly size: number; readonly face: Face; readonly width: number }

/**
 * Breaks runs into lines that fit a width, at spaces. A word that is wider than a line is broken where it must be,
 * so that nothing leaves the picture.
 */
export function linesOf(runs: readonly TextRun[], style: Style): readonly (readonly TextRun[])[] {
  const { size, face, width } = style
  const lines: TextRun[][] = []
  let used = 0
  for (const word of runs.flatMap(wordsOf).flatMap((word) => piecesOf(word, style))) {
    const line = lines.at(-1)
    if (line && used + widthOf(word.text.trimEnd(), size, face) <= width) {
      line.push(word)
      used += widthOf(word.text, size, face)
    } else {
      lines.push([word])
      used = widthOf(word.text, size, face)
    }
  }
  return lines.map(joined)
}

/** Each word with a space where some follow it. A no-break space keeps its two words together. */
function wordsOf({ text, weight }: TextRun): readonly TextRun[] {
  const words = text.match(/[^ \n]+[ \n]*|[ \n]+/g) ?? []
  return words.map((word) => ({ text: word.replace(/[ \n]+$/, ' '), weight }))
}

function piecesOf(word: TextRun, { size, face, width }: Style): readonly TextRun[] {
  if (widthOf(word.text.trimEnd(), size, face) <= width) return [word]
  const pieces: string[] = []
  let used = Infinity
  for (const character of word.text) {
    const next = widthOf(character, size, face)
    if (used + next <= width) pieces[pieces.length - 1] += character
    else pieces.push(character)
    used = used + next <= width ? used + next : next
  }
  return pieces.map((text) => ({ ...word, text }))
}

/** Neighbors of one weight become one run; the space at a line's end goes. */
function joined(words: readonly TextRun[]): readonly TextRun[] {
  const runs: TextRun[] = []
  for (const word of words) {
    const last = runs.at(-1)
    if (last?.weight === word.weight) runs[runs.length - 1] = { ...last, text: last.text + word.text }
    else runs.push(word)
  }
  const end = runs.at(-1)
  return end ? [...runs.slice(0, -1), { ...end, text: end.text.trimEnd() }] : []
}

function tenthsOf(character: string, face: Face): number {
  return advances[face].get(character) ?? advances[face].get(character.normalize('NFD').charAt(0)) ?? widest
}

/** Of a character that is not in the tables: a face of the system draws it. */
const widest = 11

const tenths: { readonly [face in Face]: readonly (readonly [tenths: number, characters: string])[] } = {
  sans: [
    [3, ' \u00A0Iijl’'],
    [4, "!'(),./:;[\\]`frt|·‘"],
    [5, '1-^_{}°º–'],
    [6, '7"*?FJLaceksvxyz“”«»'],
    [7, '02345689#$&+<=>BEKPRSTZbdghnopqu~±×\u2212€'],
    [8, 'ACDGHNOQUVXYø'],
    [9, 'mw'],
    [10, '%@Mæ—…'],
  ],
  serif: [
    [3, " \u00A0'|’‘"],
    [4, '!(),-./:;IJ[\\]`fijlt{}·°'],
    [5, '"*?rsz“”'],
    [6, '0123456789#$+<=>SZ^_acegovxy~«»±×\u2212–€'],
    [7, 'BCEFLPTXYbdhknpquµß'],
    [8, '&ADGKNOQRUVø'],
    [9, '@Hwæ—…'],
    [10, '%Mm'],
  ],
}

const byCharacter = (face: Face): ReadonlyMap<string, number> =>
  new Map(tenths[face].flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)))

const advances: { readonly [face in Face]: ReadonlyMap<string, number> } = {
  sans: byCharacter('sans'),
  serif: byCharacter('serif'),
}
