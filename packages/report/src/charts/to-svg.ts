import type { Mark, Paint, Scene } from './scene.ts'

export type Paints = { readonly [paint in Exclude<Paint, 'none'>]: string }

/** The light palette: prints and exports are always light. */
export const lightPaints: Paints = {
  text: '#17202B',
  muted: '#566070',
  line: '#E4E7EC',
  'line-strong': '#C8CED7',
  surface: '#FFFFFF',
  sunken: '#F1F3F6',
  'arm-a': '#6B7280',
  'arm-b': '#0B63B0',
  'arm-c': '#C2500A',
  'arm-d': '#3B1259',
  scale: '#0B63B0',
  'scale-tint': '#E7F0F9',
  iterate: '#8A6100',
  stop: '#7A1200',
  'stop-tint': '#F9E9E5',
}

/**
 * A scene as a standalone SVG file. Texts are escaped: names come from people and files.
 * Give each picture of one page its own `id`; gradients and hatches are found by it.
 */
export function toSvg(scene: Scene, paints: Paints = lightPaints, id = 'chart'): string {
  const { width, height, title, description } = scene
  const marks = scene.marks.map((mark, at) => markSvg(mark, paints, `${id}-${at}`))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="Inter, system-ui, sans-serif">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    ...marks,
    '</svg>',
  ].join('')
}

function markSvg(mark: Mark, paints: Paints, id: string): string {
  const color = (paint: Paint) => (paint === 'none' ? 'none' : paints[paint])
  switch (mark.kind) {
    case 'rect':
      return element('rect', {
        ...box(mark),
        fill: color(mark.fill),
        'fill-opacity': mark.opacity,
        stroke: mark.stroke && color(mark.stroke),
      })
    case 'line':
      return element('line', {
        x1: mark.x1,
        y1: mark.y1,
        x2: mark.x2,
        y2: mark.y2,
        stroke: color(mark.stroke),
        'stroke-width': mark.strokeWidth,
        'stroke-dasharray': mark.dash?.join(' '),
      })
    case 'circle':
      return element('circle', {
        cx: mark.cx,
        cy: mark.cy,
        r: mark.r,
        fill: color(mark.fill),
        stroke: color(mark.stroke),
        'stroke-width': mark.strokeWidth,
      })
    case 'path':
      return element('path', {
        d: mark.d,
        fill: color(mark.fill),
        stroke: mark.stroke && color(mark.stroke),
        'stroke-width': mark.strokeWidth,
        'stroke-linejoin': 'round',
      })
    case 'text':
      return element(
        'text',
        {
          x: mark.x,
          y: mark.y,
          'text-anchor': mark.anchor,
          'font-size': mark.size,
          'font-weight': mark.weight,
          fill: color(mark.fill),
        },
        escaped(mark.text),
      )
    case 'hatch': {
      const line = element('line', {
        x1: 0,
        y1: 0,
        x2: 0,
        y2: 8,
        stroke: color(mark.stroke),
        'stroke-width': 2,
      })
      const pattern = {
        id,
        width: 8,
        height: 8,
        patternUnits: 'userSpaceOnUse',
        patternTransform: 'rotate(45)',
      }
      return (
        element('pattern', pattern, line) +
        element('rect', { ...box(mark), fill: `url(#${id})`, 'fill-opacity': 0.25 })
      )
    }
    case 'gradient': {
      const stops = mark.stops.map(({ offset, opacity }) =>
        element('stop', { offset, 'stop-color': color(mark.fill), 'stop-opacity': opacity }),
      )
      return (
        element('linearGradient', { id }, stops.join('')) +
        element('rect', { ...box(mark), fill: `url(#${id})` })
      )
    }
  }
}

type Attributes = { readonly [name: string]: string | number | undefined }

function element(name: string, attributes: Attributes, content = ''): string {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`],
  )
  return `<${name}${pairs.join('')}>${content}</${name}>`
}

function box({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Attributes {
  return { x, y, width, height }
}

const rounded = (value: number): string => String(Math.round(100 * value) / 100)

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
