import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cimento, example } from './terminal.ts'

/** A part of a file, before or after something was spoilt in it. */
type Part = Record<string, unknown>

const fileOf = (name: string) => JSON.parse(readFileSync(example(name), 'utf8')) as Part
const record = JSON.parse((await cimento('demo --record')).printed) as Part

/** A file with one member replaced, by its path; `undefined` takes it out. */
function changed(file: Part, path: string, value: unknown): Part {
  const copy = structuredClone(file)
  const names = path.split('.')
  const parent = names.slice(0, -1).reduce((at, name) => at[name] as Part, copy)
  parent[names.at(-1) ?? ''] = value
  return copy
}

const [ab, goal, beforeAfter] = [fileOf('ab'), fileOf('goal'), fileOf('before-after')]
const [control, variant] = ab['observations'] as readonly Part[]
const rows = (...more: readonly Part[]) => changed(ab, 'observations', [control, variant, ...more])
const oneDay = { arm: 'b', units: 100, successes: 3, guardrails: { returns: 1 } }
const half = { ...variant, units: 6000, successes: 240, guardrails: { returns: 70 } }

/** What is wrong, what it is asked with, and by which kind and member it is refused. */
const cases: readonly (readonly [
  what: string,
  command: 'plan' | 'assess' | 'verify',
  file: Part,
  kind: string,
  field: string,
])[] = [
  [
    'a missing margin',
    'plan',
    changed(ab, 'plan.guardrails.0.margin', undefined),
    'missing-margin',
    'plan.guardrails.0.margin',
  ],
  [
    'two versions that are one',
    'plan',
    changed(ab, 'plan.arms.1.id', 'control'),
    'duplicate-arm',
    'plan.arms',
  ],
  ['shares that are no whole', 'plan', changed(ab, 'plan.arms.1.share', 0.4), 'shares-not-one', 'plan.arms'],
  [
    'a threshold in the wrong direction',
    'plan',
    changed(ab, 'plan.primary.threshold', { relative: -0.1 }),
    'wrong-direction',
    'plan.primary.threshold',
  ],
  [
    'a threshold of nothing',
    'plan',
    changed(ab, 'plan.primary.threshold', { relative: 0 }),
    'out-of-range',
    'plan.primary.threshold',
  ],
  ['zero traffic', 'plan', changed(ab, 'plan.unitsPerArm', 0), 'no-traffic', 'plan.unitsPerArm'],
  [
    'a change before the start',
    'plan',
    changed(beforeAfter, 'plan.changesOn', '2026-08-01'),
    'dates-out-of-order',
    'plan.changesOn',
  ],
  ['a day that is none', 'plan', changed(ab, 'plan.startsOn', '2026-02-30'), 'invalid-date', 'plan.startsOn'],
  ['a member that is not there', 'plan', changed(ab, 'plan.looks', undefined), 'missing-field', 'plan.looks'],
  ['a member that nobody knows', 'plan', changed(ab, 'plan.luck', 1), 'unknown-field', 'plan.luck'],
  ['a value of another type', 'plan', changed(ab, 'plan.looks', 'hourly'), 'wrong-field', 'plan.looks'],
  [
    'dates out of order',
    'assess',
    changed(ab, 'observations.1.to', '2026-09-01'),
    'reversed-dates',
    'observations.1.to',
  ],
  [
    'counts before the start',
    'assess',
    changed(ab, 'observations.1.from', '2026-09-01'),
    'before-start',
    'observations.1.from',
  ],
  [
    'counts after the end',
    'assess',
    rows({ ...oneDay, from: '2026-10-05', to: '2026-10-05' }),
    'after-end',
    'observations.2.from',
  ],
  [
    'counts across the end',
    'assess',
    changed(ab, 'observations.1.to', '2026-10-06'),
    'straddles-end',
    'observations.1.to',
  ],
  [
    'counts of days to come',
    'assess',
    rows({ ...oneDay, from: '2026-11-20', to: '2026-11-21' }),
    'in-the-future',
    'observations.2.to',
  ],
  [
    'an unknown version',
    'assess',
    changed(ab, 'observations.1.arm', 'c'),
    'unknown-arm',
    'observations.1.arm',
  ],
  ['duplicate dates', 'assess', rows({ ...control }), 'duplicate-days', 'observations.2.from'],
  [
    'dates that overlap',
    'assess',
    rows({ ...oneDay, from: '2026-09-07', to: '2026-09-07' }),
    'overlapping-days',
    'observations.2.from',
  ],
  [
    'days of the other period',
    'assess',
    changed(beforeAfter, 'observations.0.arm', 'after'),
    'other-period',
    'observations.0.from',
  ],
  [
    'more events than people',
    'assess',
    changed(ab, 'observations.1.successes', 13_000),
    'more-events-than-units',
    'observations.1.successes',
  ],
  [
    'half a person',
    'assess',
    changed(ab, 'observations.1.units', 0.5),
    'not-a-count',
    'observations.1.units',
  ],
  [
    'a missing count',
    'assess',
    changed(ab, 'observations.1.successes', undefined),
    'missing-measure',
    'observations.1.successes',
  ],
  [
    'a missing count of a guardrail',
    'assess',
    changed(ab, 'observations.1.guardrails', {}),
    'missing-guardrail',
    'observations.1.returns',
  ],
  [
    'weekly readings, and one total',
    'assess',
    changed(ab, 'plan.looks', 'weekly'),
    'straddles-look',
    'observations.0.to',
  ],
  [
    'a record with other counts',
    'verify',
    changed(record, 'observations.0.units', 1),
    'altered-part',
    'observations',
  ],
  [
    'a record with another verdict',
    'verify',
    changed(record, 'reading.verdict', 'inconclusive'),
    'other-verdict',
    'reading.verdict',
  ],
  [
    'a record with another figure',
    'verify',
    changed(record, 'reading.comparison.pValue', 0.5),
    'other-reading',
    'reading.comparison.pValue',
  ],
  [
    'a record with another advice',
    'verify',
    changed(record, 'decision.advice.action', 'stop'),
    'other-advice',
    'decision.advice',
  ],
  [
    'a record with the reading of another plan',
    'verify',
    changed(record, 'reading.planHash', '0'.repeat(64)),
    'other-plan',
    'reading',
  ],
]

type Refused = { readonly refused: readonly Record<'kind' | 'field' | 'message', string>[] }

/** Each language's message of a case, found by kind and field; refused with exit 1, for people and for programs. */
async function messagesOf([what, command, file, kind, field]: (typeof cases)[number]) {
  const files = { 'file.json': JSON.stringify(file) }
  const messages: string[] = []
  for (const language of ['it', 'en']) {
    const call = `${command} file.json --lang ${language}`
    const told = await cimento(`${call} --json`, { files })
    const { refused } = JSON.parse(told.printed) as Refused
    const found = refused.find((refusal) => refusal.kind === kind && refusal.field === field)
    expect([what, told.exit, found ? kind : refused]).toEqual([what, 1, kind])
    const { exit, printed, complained } = await cimento(call, { files })
    expect([what, exit, printed]).toEqual([what, 1, ''])
    expect(complained.split('\n')).toContain(`${field}: ${found?.message ?? ''}`)
    messages.push(found?.message ?? '')
  }
  return messages
}

test('R-DEC-01 R-KEEP-06 every bad input has a kind of its own, its field and its own words in both languages', async () => {
  const said: string[] = []
  for (const one of cases) said.push(...(await messagesOf(one)))
  expect(said.filter((message) => message.length < 4 || /undefined|NaN|\[object/.test(message))).toEqual([])
  // Rows and names differ by themselves: what is left are the sentences.
  const sentences = said.map((message) => message.replace(/^(Riga|Row) \d+, [^:]*: /, ''))
  const again = sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)
  expect(again).toEqual([])
  const kinds = cases.map(([, , , kind]) => kind)
  expect(new Set(kinds).size).toBe(kinds.length)
})

test('R-KEEP-06 what the cases start from is answered', async () => {
  const good = [
    ['plan', ab],
    ['assess', ab],
    ['assess', goal],
    ['assess', beforeAfter],
    ['verify', record],
  ] as const
  for (const [command, file] of good) {
    const { exit } = await cimento(`${command} -`, { stdin: JSON.stringify(file) })
    expect([command, exit]).toEqual([command, 0])
  }
})

test('R-RUN-03 weekly readings are read where the rows end with the weeks, and not where they go across', async () => {
  const fourWeeks = [control, variant].flatMap((row) =>
    ['2026-09-07', '2026-09-14', '2026-09-21', '2026-09-28'].map((from, week) => ({
      ...row,
      from,
      to: ['2026-09-13', '2026-09-20', '2026-09-27', '2026-10-04'][week],
      units: 3150,
      successes: row?.['arm'] === 'b' ? 124 : 101,
      guardrails: { returns: 36 },
    })),
  )
  const weekly = changed(changed(ab, 'plan.looks', 'weekly'), 'observations', fourWeeks)
  expect(await cimento('assess -', { stdin: JSON.stringify(weekly) })).toMatchObject({ exit: 0 })
  // Two fortnights: the second reading could be made, the first could not.
  const fortnights = [control, variant].flatMap((row) => [
    { ...row, ...half, arm: row?.['arm'], to: '2026-09-20' },
    { ...row, ...half, arm: row?.['arm'], from: '2026-09-21' },
  ])
  const { exit, complained } = await cimento('assess -', {
    stdin: JSON.stringify(changed(weekly, 'observations', fortnights)),
  })
  expect(exit).toBe(1)
  expect(complained.split('\n')).toEqual([
    expect.stringMatching(/^observations\.0\.to: /),
    expect.stringMatching(/^observations\.2\.to: /),
  ])
})
