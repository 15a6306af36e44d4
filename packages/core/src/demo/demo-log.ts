import { instantOf, type CivilDate } from '../calendar.ts'
import { fold, rowKey, tick, type Operation, type Row } from '../journal/index.ts'
import { invariant } from '../result.ts'
import { ofType } from '../workspace/case-file.ts'
import type { Gesture } from '../workspace/gesture.ts'
import { modelVersion, type Cimento } from '../workspace/schema.ts'
import { subjectIdOf } from '../workspace/subject.ts'
import { demoActor } from './demo-actor.ts'
import { momentOf } from './demo-calendar.ts'

/** Who did something when; a new experiment has no id yet. */
export type Deed = { readonly on: CivilDate; readonly story: string; readonly experiment?: string }

/** A log in memory, as a store would keep it: every change of it comes from a gesture. */
export type DemoLog = {
  /** A refusal is a mistake in the story, and throws. */
  readonly perform: <State, Input, Issue>(
    deed: Deed,
    gesture: Gesture<State, Input, Issue>,
    input: Input,
  ) => void
  /** The idea that iterating left behind. */
  readonly childOf: (experiment: string) => string
  readonly operations: () => readonly Operation<Cimento>[]
}

export function demoLog(): DemoLog {
  const operations: Operation<Cimento>[] = []
  const rows = new Map<string, Row<Cimento>>()
  const ids = new Map<string, number>()

  const rowsOf = (subject: string) => [...rows.values()].filter((row) => subjectIdOf(row) === subject)

  /** The first thing that a story writes is its experiment, which bears its name. */
  const newId = (story: string) => {
    const number = (ids.get(story) ?? 0) + 1
    ids.set(story, number)
    return number === 1 ? story : `${story}-${number}`
  }

  return {
    perform({ on, story, experiment = '' }, gesture, input) {
      const scope = gesture.scope === 'all' ? [...rows.values()] : rowsOf(experiment)
      const result = gesture.action(gesture.read(scope, experiment), input, {
        today: on,
        now: instantOf(momentOf(on)),
        newId: () => newId(story),
      })
      invariant(result.ok, `${story}, ${gesture.name}: ${JSON.stringify(result.ok ? [] : result.error)}`)
      const operation: Operation<Cimento> = {
        id: tick(operations.at(-1)?.id, momentOf(on), demoActor),
        model: modelVersion,
        action: gesture.name,
        changes: result.value,
      }
      operations.push(operation)
      const touched = operation.changes.flatMap((change) => rows.get(rowKey(change)) ?? [])
      for (const row of fold([operation], touched)) rows.set(rowKey(row), row)
    },
    childOf(parent) {
      const child = ofType([...rows.values()], 'experiment').find(({ fields }) => fields.parent === parent)
      invariant(child, `${parent} was iterated`)
      return child.id
    },
    operations: () => operations,
  }
}
