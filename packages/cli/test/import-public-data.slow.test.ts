import { expect, test } from 'vitest'
import { expectAnswer, isThere, long } from './public-data.ts'

test.runIf(isThere).each(long.map((set) => [set.name, set] as const))(
  'R-KEEP-06 cimento import reads the file itself, and assess answers as other programs do: %s',
  async (_, set) => {
    expect.hasAssertions()
    await expectAnswer(set)
  },
)
