import type { Capacity } from '@cimento/core'
import { day } from '@cimento/testkit'
import { expect, test } from 'vitest'
import { describeCrowd, describeOverlaps } from '../src/index.ts'

const days = { firstDay: day('2026-12-07'), lastDay: day('2026-12-20'), days: 14 }
const running = { id: 'a', state: 'running', shared: ['segment', 'channel'], ...days } as const
const planned = {
  id: 'b',
  state: 'planned',
  shared: ['kpi'],
  firstDay: day('2026-12-08'),
  lastDay: day('2026-12-08'),
  days: 1,
} as const
const crowd: Capacity = {
  atOnce: 3,
  limit: 2,
  on: day('2026-12-08'),
  tests: ['own', 'a', 'b'],
  unitsPerDay: { total: 1200.4, unitName: 'visite' },
}

test('R-PLAN-07 each test that could mix is told with what it shares and when, and that nothing is forbidden', () => {
  const input = { overlaps: [running, planned], crowd: undefined, segment: '' }
  expect(describeOverlaps(input, 'it')).toEqual({
    title: 'Negli stessi giorni altri 2 test toccano le stesse cose.',
    lines: [
      { id: 'a', text: 'in corso · stesso pubblico e stesso canale · 14 giorni in comune, 7/12–20/12' },
      { id: 'b', text: 'in programma · stesso KPI · 1 giorno in comune, 8/12' },
    ],
    note: 'I risultati possono mescolarsi. Puoi avviarlo lo stesso, o spostare le date.',
  })
  expect(describeOverlaps(input, 'en')).toEqual({
    title: 'On the same days 2 other tests touch the same things.',
    lines: [
      { id: 'a', text: 'running · same audience and same channel · 14 days in common, 7 Dec–20 Dec' },
      { id: 'b', text: 'planned · same KPI · 1 day in common, 8 Dec' },
    ],
    note: 'The results can mix. You can start it all the same, or move the dates.',
  })
  expect(describeOverlaps({ ...input, overlaps: [] }, 'it')).toBeNull()
})

test('R-PLAN-07 with nothing in common but the KPI, the results do not mix and it is not said', () => {
  const input = { overlaps: [planned], crowd: { ...crowd, atOnce: 2 }, segment: 'Clienti' }
  expect(describeOverlaps(input, 'it')).toMatchObject({
    title: 'Negli stessi giorni un altro test tocca le stesse cose.',
    note: 'Se il KPI dell’azienda si muove, non si saprà a quale test si deve. Puoi avviarlo lo stesso, o spostare le date.',
  })
  expect(describeOverlaps(input, 'en')).toMatchObject({
    title: 'On the same days another test touches the same things.',
    note: 'If the company’s KPI moves, nobody will know which test to put it down to. You can start it all the same, or move the dates.',
  })
})

test('R-PLAN-07 a crowded audience is named, with the day and the traffic that all count on', () => {
  expect(describeCrowd(crowd, ' Nuovi visitatori', 'it')).toEqual([
    '3 test sullo stesso pubblico («Nuovi visitatori»): i risultati possono mescolarsi.',
    'Da 8/12 sono in corso tutti insieme.',
    'In tutto contano su 1.200 visite al giorno: se ne passano meno, o se ogni persona entra in un test solo, ognuno dura di più.',
  ])
  expect(
    describeCrowd({ ...crowd, unitsPerDay: { total: 1200, unitName: 'visits' } }, 'New visitors', 'en'),
  ).toEqual([
    '3 tests on the same audience (“New visitors”): the results can mix.',
    'From 8 Dec on they all run at once.',
    'Together they count on 1,200 visits a day: if fewer come by, or if each person enters one test only, every test takes longer.',
  ])
  expect(describeCrowd({ ...crowd, atOnce: 2 }, 'New visitors', 'en')).toEqual([])
  const overlaps = describeOverlaps({ overlaps: [running], crowd, segment: 'Nuovi visitatori' }, 'it')
  expect(overlaps?.note).toMatch(
    /^3 test sullo stesso pubblico .* Puoi avviarlo lo stesso, o spostare le date\.$/,
  )
})
