import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import type { Scene as SceneFacts } from '@cimento/report'
import { Scene } from './scene.tsx'
import styles from './scene-chart.module.css'

type SceneChartProps = {
  /** The scene for a width in pixels; called again when the room changes. */
  readonly layout: (width: number) => SceneFacts
  /** What the chart shows, in a line below it. */
  readonly caption?: ReactNode
  /** The same numbers as a table, behind a toggle. */
  readonly table?: { readonly label: string; readonly content: ReactNode } | undefined
}

/** A chart laid out for the room it has, never scaled. */
export function SceneChart({ layout, caption, table }: SceneChartProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  return (
    <div className={styles['chart']}>
      <div ref={frame} className={styles['frame']}>
        {width > 0 && <Scene scene={layout(width)} />}
      </div>
      {caption !== undefined && <p className={styles['caption']}>{caption}</p>}
      {table && (
        <details className={styles['table']}>
          <summary>{table.label}</summary>
          {table.content}
        </details>
      )}
    </div>
  )
}

function useWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null) return undefined
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [frame])
  return width
}
