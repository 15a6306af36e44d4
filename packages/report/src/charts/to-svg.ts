import type { Face, Mark, Paint, Scene } from './scene.ts'

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

export type SvgOptions = {
  readonly paints?: Paints
  /** Each picture of one page has its own; gradients and hatches are found by it. */
  readonly id?: string
  /** Files of the faces as `data:` addresses: a picture loads nothing from elsewhere. */
  readonly fonts?: { readonly [face in Face]: string }
}

/** A scene as a standalone SVG file. Texts are escaped: names come from people and files. */
export function toSvg(scene: Scene, { paints = lightPaints, id = 'chart', fonts }: SvgOptions = {}): string {
  const { width, height, title, description } = scene
  const marks = scene.marks.map((mark, at) => markSvg(mark, paints, `${id}-${at}`))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`,
    ` role="img" font-family="${families.sans}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    ...(fonts
      ? [element('style', {}, fontFace('Inter', fonts.sans) + fontFace('Source Serif 4', fonts.serif))]
      : []),
    ...marks,
    '</svg>',
  ].join('')
}

const families: { readonly [face in Face]: string } = {
  sans: 'Inter, system-ui, sans-serif',
  serif: "'Source Serif 4', Georgia, serif",
}

const fontFace = (name: string, address: string): string =>
  `@font-face{font-family:'${name}';font-weight:100 900;src:url(${address}) format('woff2')}`

function markSvg(mark: Mark, paints: Paints, id: string): string {
  const color = (paint: Paint) => (paint === 'none' ? 'none' : paints[paint])
  switch (mark.kind) {
    case 'rect':
      return element('rect', {
        ...box(mark),
        fill: color(mark.fill),
        'fill-opacity': mark.opacity,
        stroke: mark.stroke && color(mark.stroke),
        rx: mark.radius,
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
    case 'runs':
      return element(
        'text',
        {
          x: mark.x,
          y: mark.y,
          'font-family': families[mark.face],
          'font-size': mark.size,
          'letter-spacing': mark.face === 'serif' ? -mark.size / 100 : undefined,
          fill: color(mark.fill),
          // Spaces at the ends of a run stand between it and the next.
          'xml:space': 'preserve',
        },
        mark.runs
          .map(({ text, weight }) => element('tspan', { 'font-weight': weight }, escaped(text)))
          .join(''),
      )
    case 'group':
      return element(
        'g',
        { transform: `translate(${rounded(mark.x)} ${rounded(mark.y)}) scale(${mark.scale})` },
        mark.marks.map((inner, at) => markSvg(inner, paints, `${id}-${at}`)).join(''),
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
