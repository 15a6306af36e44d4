import {
  gestures,
  talliesOf,
  type CaseFile,
  type Series,
  type Tally,
  type Tap,
} from '@cimento/core/workspace'
import type { CivilDate } from '@cimento/core'
import type { GridIssue } from '@cimento/report'
import { useEffect, useRef, useState } from 'react'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'

export type Taps = {
  /** What is written and what is on its way, version by version; undefined until the first reading. */
  readonly tallies: readonly Tally[] | undefined
  /** The press that can be taken back. */
  readonly last: Tap | undefined
  /** Why the last press was not written. */
  readonly refused: readonly GridIssue[]
  readonly tap: (tap: Pick<Tap, 'arm' | 'measure'>) => void
  readonly takeBack: () => void
}

/** What the disk says, and the presses it has not written yet: always set together, so that none shows twice. */
type Shown = { readonly stored: Series | undefined; readonly waiting: readonly Tap[] }

/** Presses are shown at once and written one after the other, each added to what is there by then. */
export function useTaps(file: CaseFile, today: CivilDate): Taps {
  const { mirror, perform } = useWorkspace()
  const { id } = file.experiment
  const [{ stored, waiting }, setShown] = useState<Shown>({ stored: undefined, waiting: [] })
  const [done, setDone] = useState<readonly Tap[]>([])
  const [refused, setRefused] = useState<readonly GridIssue[]>([])
  const queue = useRef<Promise<void>>(Promise.resolve())
  const inQueue = useRef(0)

  useEffect(() => {
    let isOpen = true
    const read = async () => {
      // While presses are being written, each of them reads what it has left.
      if (inQueue.current > 0) return
      const series = await mirror.series(id)
      if (isOpen && inQueue.current === 0) setShown((former) => ({ ...former, stored: series }))
    }
    const stop = mirror.subscribe(() => void read())
    void read()
    return () => {
      isOpen = false
      stop()
    }
  }, [mirror, id])

  async function write(tap: Tap): Promise<void> {
    const written = await perform(gestures.tapCount, id, tap)
    const series = await mirror.series(id)
    inQueue.current -= 1
    setShown((former) => ({ stored: series, waiting: former.waiting.filter((other) => other !== tap) }))
    setRefused(written.ok ? [] : written.issues.filter((issue) => issue.kind !== 'not-there'))
    if (!written.ok) setDone((former) => former.filter((other) => other !== tap))
  }

  function add(tap: Tap) {
    inQueue.current += 1
    setShown((former) => ({ ...former, waiting: [...former.waiting, tap] }))
    queue.current = queue.current.then(() => write(tap))
  }

  return {
    tallies: stored && talliesOf(file, stored, today).map((tally) => added(tally, waiting)),
    last: done.at(-1),
    refused,
    tap(pressed) {
      const tap: Tap = { ...pressed, step: 1 }
      setDone((former) => [...former, tap])
      add(tap)
    },
    takeBack() {
      const last = done.at(-1)
      if (!last) return
      setDone((former) => former.slice(0, -1))
      add({ ...last, step: -1 })
    },
  }
}

function added(tally: Tally, waiting: readonly Tap[]): Tally {
  const more = (measure: Tap['measure']) =>
    waiting
      .filter((tap) => tap.arm === tally.arm && tap.measure === measure)
      .reduce((sum, { step }) => sum + step, tally[measure])
  return { ...tally, units: more('units'), successes: more('successes') }
}
