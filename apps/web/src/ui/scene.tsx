import { useId } from 'react'
import type { Mark, Paint, Scene as SceneFacts } from '@cimento/report'
import styles from './scene.module.css'

/** Draws a scene at its own size: one unit is one pixel, so text keeps its size on every screen. */
export function Scene({ scene }: { readonly scene: SceneFacts }) {
  const id = useId()
  return (
    <svg
      className={styles['scene']}
      width={scene.width}
      height={scene.height}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      role="img"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-description`}
    >
      <title id={`${id}-title`}>{scene.title}</title>
      <desc id={`${id}-description`}>{scene.description}</desc>
      {scene.marks.map((mark, position) => {
        const markId = `${id}-${position}`
        return <MarkShape key={markId} id={markId} mark={mark} />
      })}
    </svg>
  )
}

function MarkShape({ mark, id }: { readonly mark: Mark; readonly id: string }) {
  switch (mark.kind) {
    case 'rect':
      return (
        <rect
          {...box(mark)}
          fill={color(mark.fill)}
          fillOpacity={mark.opacity}
          stroke={color(mark.stroke ?? 'none')}
          rx={mark.radius}
        />
      )
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={color(mark.stroke)}
          strokeWidth={mark.strokeWidth}
          strokeDasharray={mark.dash?.join(' ')}
        />
      )
    case 'circle':
      return (
        <circle
          cx={mark.cx}
          cy={mark.cy}
          r={mark.r}
          fill={color(mark.fill)}
          stroke={color(mark.stroke)}
          strokeWidth={mark.strokeWidth}
        />
      )
    case 'path':
      return (
        <path
          d={mark.d}
          fill={color(mark.fill)}
          stroke={color(mark.stroke ?? 'none')}
          strokeWidth={mark.strokeWidth}
          strokeLinejoin="round"
        />
      )
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          textAnchor={mark.anchor}
          fontSize={mark.size}
          fontWeight={mark.weight}
          fill={color(mark.fill)}
        >
          {mark.text}
        </text>
      )
    case 'runs':
      return (
        <text x={mark.x} y={mark.y} fontSize={mark.size} fill={color(mark.fill)} xmlSpace="preserve">
          {mark.runs.map(({ text, weight }, position) => {
            const runId = `${id}-${position}`
            return (
              <tspan key={runId} fontWeight={weight}>
                {text}
              </tspan>
            )
          })}
        </text>
      )
    case 'group':
      return (
        <g transform={`translate(${mark.x} ${mark.y}) scale(${mark.scale})`}>
          {mark.marks.map((inner, position) => {
            const innerId = `${id}-${position}`
            return <MarkShape key={innerId} id={innerId} mark={inner} />
          })}
        </g>
      )
    case 'hatch':
      return (
        <>
          <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="8" stroke={color(mark.stroke)} strokeWidth="2" />
          </pattern>
          <rect {...box(mark)} fill={`url(#${id})`} className={styles['hatch']} />
        </>
      )
    case 'gradient':
      return (
        <>
          <linearGradient id={id}>
            {mark.stops.map((stop) => (
              <stop
                key={stop.offset}
                offset={stop.offset}
                stopColor={color(mark.fill)}
                stopOpacity={stop.opacity}
              />
            ))}
          </linearGradient>
          <rect {...box(mark)} fill={`url(#${id})`} />
        </>
      )
  }
}

function box({ x, y, width, height }: { x: number; y: number; width: number; height: number }) {
  return { x, y, width, height }
}

function color(paint: Paint): string {
  return paint === 'none' ? 'none' : `var(--${paint})`
}
