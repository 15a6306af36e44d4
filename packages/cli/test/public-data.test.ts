import type { VersionsAssessment } from '@cimento/core'
import { expect, test } from 'vitest'
import { planOf, publicTests } from './public-tests.ts'
import { cimento } from './terminal.ts'

test.each(publicTests.filter(({ files }) => !files[0]?.startsWith('derived/')))(
  'R-KEEP-06 cimento assess answers as other programs do: $name',
  async (one) => {
    const { name, control, treatment, startsOn, days, p, digits, ends, verdict } = one
    const [year = 0, month = 0, day = 0] = startsOn.split('-').map(Number)
    const to = new Date(Date.UTC(year, month - 1, day + days - 1)).toISOString().slice(0, 10)
    const file = JSON.stringify({
      format: 'cimento-test',
      version: 1,
      title: name,
      plan: planOf(one),
      observations: [
        { arm: 'control', from: startsOn, to, ...control },
        { arm: 'b', from: startsOn, to, ...treatment },
      ],
    })
    const { exit, printed } = await cimento('assess - --json', { stdin: file })
    expect(exit).toBe(0)
    const { assessment } = JSON.parse(printed) as { readonly assessment: VersionsAssessment }
    if (verdict !== undefined) expect(assessment.verdict).toBe(verdict)
    const { comparison } = assessment
    if (typeof comparison === 'string' || comparison.difference === 'not-estimable')
      throw new Error('compared')
    expect(comparison.pValue).toBeCloseTo(p, digits)
    if (ends === undefined) return
    expect(comparison.difference.interval.low).toBeCloseTo(ends[0], digits)
    expect(comparison.difference.interval.high).toBeCloseTo(ends[1], digits)
  },
)
