import type { Mark } from '@cimento/report'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { SceneChart } from '../../src/ui/scene-chart.tsx'
import { expect } from './expect.ts'

let tellWidth: () => void = () => undefined
let width = 640

beforeEach(() => {
  width = 640
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => new DOMRect(0, 0, width, 10))
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        tellWidth = tell
      }
      observe() {}
      disconnect() {}
    },
  )
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

test('P46 a chart has a name, a description and its numbers as a table', () => {
  renderChart([])
  const chart = screen.getByRole('img', { name: 'Ordini per visita' })
  expect(chart).toHaveAccessibleDescription('Stima +23,7%.')
  expect(screen.getByText('Mostra come tabella')).toBeInTheDocument()
})

test('P43 a chart is laid out for the room it has, never scaled', async () => {
  renderChart([])
  expect(screen.getByRole('img')).toHaveAttribute('width', '640')
  width = 310.8
  tellWidth()
  await vi.waitFor(() => expect(screen.getByRole('img')).toHaveAttribute('viewBox', '0 0 310 80'))
  expect(screen.getByRole('img')).toHaveAttribute('width', '310')
})

test('every kind of mark is drawn, in order', () => {
  renderChart(marks)
  const drawn = [...screen.getByRole('img').children].map((element) => element.tagName)
  expect(drawn).toEqual([
    'title',
    'desc',
    'rect',
    'line',
    'circle',
    'path',
    'text',
    'pattern',
    'rect',
    'linearGradient',
    'rect',
  ])
})

const box = { x: 0, y: 0, width: 10, height: 10 }
const marks: readonly Mark[] = [
  { kind: 'rect', ...box, fill: 'scale-tint' },
  { kind: 'line', x1: 0, y1: 0, x2: 10, y2: 10, stroke: 'text', strokeWidth: 2, dash: [4, 4] },
  { kind: 'circle', cx: 5, cy: 5, r: 3, fill: 'surface', stroke: 'text', strokeWidth: 2 },
  { kind: 'path', d: 'M0 0h10', fill: 'none', stroke: 'arm-a', strokeWidth: 1 },
  { kind: 'text', x: 5, y: 5, text: '+10%', anchor: 'middle', size: 12, weight: 600, fill: 'text' },
  { kind: 'hatch', ...box, stroke: 'stop' },
  {
    kind: 'gradient',
    ...box,
    stops: [
      { offset: 0, opacity: 0.2 },
      { offset: 1, opacity: 1 },
    ],
    fill: 'arm-b',
  },
]

function renderChart(marks: readonly Mark[]) {
  render(
    <SceneChart
      layout={(width) => ({
        width,
        height: 80,
        title: 'Ordini per visita',
        description: 'Stima +23,7%.',
        marks,
      })}
      table={{ label: 'Mostra come tabella', content: <table /> }}
    />,
  )
}
