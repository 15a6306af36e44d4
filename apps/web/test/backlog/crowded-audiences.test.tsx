import { civilDate } from '@cimento/core'
import { gestures } from '@cimento/core/workspace'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { CrowdedAudiences } from '../../src/features/backlog/crowded-audiences.tsx'
import { usePreferences } from '../../src/lib/preferences.ts'
import { WorkspaceContext } from '../../src/lib/workspace/workspace-context.tsx'
import { memoryWorkspace } from '../support/memory-workspace.ts'
import { expect } from '../ui/expect.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T12:00:00') })
  usePreferences.setState({ language: 'it' })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

test('R-PLAN-07 three running tests on the same audience are a warning on the board; two are none', async () => {
  const workspace = await memoryWorkspace()
  const start = async (title: string, segment: string) => {
    const written = await workspace.perform(gestures.createIdea, '', {
      title,
      segment,
      change: 'Say the delivery date',
      kpiName: 'Order rate',
      threshold: { relative: 0.1 },
      baseline: 0.032,
      unitsPerDay: 900,
      startsOn: civilDate('2026-11-16') ?? null,
      durationDays: 28,
    })
    const id = written.ok ? written.written[0]?.id : undefined
    await workspace.perform(gestures.startTest, id ?? '', {})
  }
  await start('Delivery date', 'Nuovi visitatori')
  await start('Reviews', 'nuovi visitatori ')
  await start('Pause', 'Clienti')
  render(
    <WorkspaceContext value={workspace}>
      <CrowdedAudiences />
    </WorkspaceContext>,
  )
  expect(screen.queryByText(/possono mescolarsi/)).toBeNull()
  await start('Bundle', 'NUOVI VISITATORI')
  expect(
    await screen.findByText(
      '3 test sullo stesso pubblico («Nuovi visitatori»): i risultati possono mescolarsi.',
    ),
  ).toBeVisible()
})
