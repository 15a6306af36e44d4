import type { JSX } from 'react'
import styles from './glyph.module.css'

export type GlyphKind = 'scale' | 'iterate' | 'stop' | 'arm-a' | 'arm-b' | 'arm-c' | 'arm-d'

type GlyphProps = {
  readonly kind: GlyphKind
  readonly size?: number | undefined
}

/** A mark of its own shape, so that colour is never the only difference. Always beside a word: hidden from readers. */
export function Glyph({ kind, size = 16 }: GlyphProps) {
  return (
    <svg className={styles[kind]} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
  )
}

const triangle = <path d="M8 2.5 14 13H2Z" fill="currentColor" />
const square = <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1" fill="currentColor" />

const shapes = {
  scale: triangle,
  iterate: (
    <g fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round">
      <path d="M13.2 8.4a5.2 5.2 0 1 1-1.6-4.1l1.4 1.3" />
      <path d="M13.2 2.4v3.3H9.9" />
    </g>
  ),
  stop: square,
  'arm-a': <circle cx="8" cy="8" r="5.25" fill="currentColor" />,
  'arm-b': <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" fill="currentColor" />,
  'arm-c': triangle,
  'arm-d': square,
} as const satisfies Record<GlyphKind, JSX.Element>
