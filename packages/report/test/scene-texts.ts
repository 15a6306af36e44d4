import type { Scene } from '../src/index.ts'

export const texts = (scene: Scene) => scene.marks.filter((mark) => mark.kind === 'text')

/** The texts of a scene as boxes, 0.6 em a character wide. */
export function boxes(scene: Scene) {
  return texts(scene).map(({ text, x, y, size, anchor }) => {
    const width = 0.6 * size * text.length
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    return { text, left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size }
  })
}

/** The texts that the picture would cut. */
export function outside(scene: Scene): readonly string[] {
  return boxes(scene)
    .filter(
      ({ left, right, top, bottom }) => left < 0 || right > scene.width || top < 0 || bottom > scene.height,
    )
    .map(({ text }) => `${text} at ${scene.width}`)
}

/** The texts that lie over one another. */
export function overlapping(scene: Scene): readonly string[] {
  const all = boxes(scene)
  return all.flatMap((a, at) =>
    all
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text} at ${scene.width}`),
  )
}
