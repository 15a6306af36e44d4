import sansFont from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serifFont from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import { toSvg, type Scene } from '@cimento/report'

/** A scene as a PNG of its own size, made in this browser: nothing is sent anywhere. */
export async function pngOf(scene: Scene): Promise<Blob> {
  // A picture loads nothing, so it carries its faces; without them it would be set in the system's.
  const [sans, serif] = await Promise.all([dataAddress(sansFont), dataAddress(serifFont)])
  const svg = new Blob([toSvg(scene, { fonts: { sans, serif } })], { type: 'image/svg+xml' })
  const address = URL.createObjectURL(svg)
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    return await drawn(image, scene)
  } finally {
    URL.revokeObjectURL(address)
  }
}

function drawn(image: HTMLImageElement, { width, height }: Scene): Promise<Blob> {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(image, 0, 0)
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (png) => (png ? resolve(png) : reject(new Error('The picture could not be made.'))),
      'image/png',
    )
  })
}

async function dataAddress(file: string): Promise<string> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`${file} could not be read.`)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:font/woff2;base64,${btoa(binary)}`
}
