import { type CivilDate, civilDate, instantOf, repeatedUnit } from '@cimento/core'
import { fold, formatStamp, type Operation } from '@cimento/core/journal'
import {
  backupText,
  type Cimento,
  type Draft,
  gestures,
  type Gesture,
  modelVersion,
  readingGestures,
} from '@cimento/core/workspace'

/** A backup that holds, for each text, a whole test with that text in every field that takes one; and all of it besides. */
export function hostileBackup(texts: readonly string[]): string {
  const log = newLog()
  for (const [index, text] of texts.entries()) {
    const created = log.perform('2026-10-30', gestures.createIdea, { ...draftOf(text), title: text }, '')
    const [{ id } = { id: '' }] = created
    log.perform('2026-10-30', gestures.rateTest, { rater: text, answers: { impact: 4 } }, id)
    if (index % 4 === 3) continue
    log.perform('2026-10-30', gestures.startTest, {}, id)
    if (index % 4 === 2) continue
    log.perform('2026-11-29', gestures.recordCounts, { counts: countsOf(day('2026-11-29')) }, id)
    log.perform('2026-11-30', readingGestures.readResults, {}, id)
    const decided = {
      action: 'stop',
      reason: `${text} (${text}), ${text}, ${text}`,
      next: text,
      decidedBy: text,
    } as const
    log.perform('2026-11-30', gestures.decideTest, decided, id)
    const sentences = {
      takeaway: `${text} e niente di più`,
      believed: text,
      done: text,
      learned: text,
      soWhat: text,
    }
    const lesson = { ...sentences, scope: text, owner: text, tags: [text] }
    log.perform('2026-11-30', index % 4 === 0 ? gestures.closeTest : gestures.writeLesson, lesson, id)
    const kpi = { name: text, unit: text.slice(0, 20), level: 'conversion' } as const
    log.perform('2026-11-30', gestures.createKpi, kpi, '')
  }
  log.perform('2026-11-30', gestures.nameWorkspace, { name: texts.join(' ') }, '')
  return backupText(log.operations, '2026-11-30T12:00:00.000Z')
}

function draftOf(text: string): Partial<Draft> {
  const words = { because: text, source: text, change: text, segment: text, channel: text, owner: text }
  const kpi = { kpiName: text, activityReason: text, unitName: text, eventName: text }
  const repeated = repeatedUnit({ kind: 'proportion', name: text, unitName: text })
  return {
    ...words,
    countedOnce: repeated ?? text,
    ...kpi,
    threshold: { relative: 0.1 },
    baseline: 0.032,
    unitsPerDay: 900,
    looks: 'end',
    startsOn: day('2026-11-02'),
    durationDays: 28,
    arms: ['a', 'b'].map((id) => ({ id, share: 0.5, name: `${text} ${id}`, shows: text })),
    guardrails: [
      {
        id: 'returns',
        name: text,
        eventName: text,
        direction: 'lower',
        margin: { absolute: 0.05 },
        mode: 'watched',
        baseline: 0.1,
      },
    ],
    pasteNames: [{ name: text, arm: 'a' }],
    pasteColumns: [{ name: text, measure: 'units' }],
  }
}

function countsOf(date: CivilDate) {
  const numbers = { units: [12_640, 12_571], successes: [404, 497], returns: [40, 41] } as const
  return Object.entries(numbers).flatMap(([measure, values]) =>
    values.map((value, place) => ({ date, arm: place === 0 ? 'a' : 'b', measure, value })),
  )
}

/** Gestures run by the core on what they wrote before; a refusal is a mistake of the harness. */
function newLog() {
  const operations: Operation<Cimento>[] = []
  let ids = 0
  return {
    operations,
    perform<State, Input, Issue>(
      today: string,
      { action, name, read }: Gesture<State, Input, Issue>,
      input: Input,
      experiment: string,
    ) {
      const context = {
        today: day(today),
        now: instantOf(Date.parse(`${today}T12:00:00Z`)),
        newId: () => `id-${(ids += 1)}`,
      }
      const rows = fold(operations)
      const scope = rows.filter(
        ({ id, fields }) =>
          experiment === '' ||
          id === experiment ||
          ('experiment' in fields && fields.experiment === experiment),
      )
      const result = action(read(scope, experiment), input, context)
      if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`)
      const id = formatStamp({ milliseconds: operations.length + 1, counter: 0, actor: 'h' })
      operations.push({ id, model: modelVersion, action: name, changes: result.value })
      return result.value
    },
  }
}

function day(text: string): CivilDate {
  const date = civilDate(text)
  if (!date) throw new Error(`${text} is no date`)
  return date
}
