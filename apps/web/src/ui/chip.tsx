import type { ReactNode } from 'react'
import styles from './chip.module.css'
import { classNames } from './class-names.ts'

export type Tone = 'neutral' | 'scale' | 'iterate' | 'stop' | 'warn'

type ChipProps = {
  readonly tone?: Tone | undefined
  /** A glyph or an icon of at most 16 px; a coloured chip always has one. */
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** A short state or tag: tint, glyph and word together. */
export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span className={classNames(styles['chip'], styles[tone])}>
      {icon}
      <span>{children}</span>
    </span>
  )
}
