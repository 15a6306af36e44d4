import { gestures, readingGestures, titleLength } from '@cimento/core/workspace'
import { memoryLog, type MemoryLog } from './builders.ts'
import { hostileTexts } from './hostile-texts.ts'

/**
 * A log whose every written field holds a text that some tool drops or takes for markup, each in a test of its own;
 * then two tests with one title, a lesson with nothing but its sentence, and one whose test was deleted.
 */
export function hostileLog(texts: readonly string[] = hostileTexts): MemoryLog {
  const log = memoryLog('2026-11-30')
  log.perform(gestures.nameWorkspace, { name: '{{ company }} | <b>' })
  for (const text of texts) addTest(log, `Test ${text}`, text)
  addTest(log, 'The same title', 'first of two')
  addTest(log, 'The same title', 'second of two')
  addTest(log, 'An empty lesson', '')
  const deleted = addTest(log, 'A test that was deleted', 'what stays of it: <nome>')
  log.perform(gestures.deleteExperiment, {}, deleted)
  return log
}

/** A finished test, decided against the advice and closed; its words are all the same text. Gives its id. */
function addTest(log: MemoryLog, title: string, text: string): string {
  const changes = log.perform(readingGestures.saveFinishedTest, {
    title: cut(title, titleLength.longest),
    kpi: { direction: 'higher', name: cut(`Lead rate ${text}`, 40) },
    control: { units: 1000, successes: 40 },
    treatment: { units: 1000, successes: 61 },
  })
  const id = changes.find(({ type }) => type === 'experiment')?.id ?? ''
  log.perform(gestures.editExperiment, { channel: text, level: 'conversion' }, id)
  log.perform(
    gestures.decideTest,
    {
      action: 'stop',
      reason: `Against the advice because of ${text}`,
      next: `Then ${text}`,
      decidedBy: text,
    },
    id,
  )
  const lesson = {
    takeaway: cut(`We now know about ${text || title}`, 140),
    believed: text,
    done: `${text}\nand then ${text}`,
    learned: text,
    soWhat: text,
    type: null,
    scope: text,
    tags: text ? [text, 'common'] : [],
    owner: text,
    reviewBy: null,
  }
  log.perform(gestures.closeTest, lesson, id)
  return id
}

const cut = (text: string, longest: number): string => [...text].slice(0, longest).join('')
