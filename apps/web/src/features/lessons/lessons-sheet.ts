import { describe, insideSentence, type Language, type Sheet } from '@cimento/report'
import type { Entry } from './entries.ts'
import { messages } from './messages.ts'

/** The lessons that are shown, one a row, with where each holds and how solid it is. */
export function lessonsSheet(
  entries: readonly Entry[],
  keyOf: (experiment: string) => string,
  language: Language,
): Sheet {
  const text = messages[language]
  return {
    title: text.title,
    columns: [
      { kind: 'text', label: text.sheet.key },
      { kind: 'text', label: text.fields.title },
      { kind: 'text', label: text.sheet.lesson },
      { kind: 'text', label: text.fields.learned },
      { kind: 'text', label: text.filters.decision },
      { kind: 'text', label: text.sheet.verdict },
      { kind: 'text', label: text.sheet.interval },
      { kind: 'text', label: text.sheet.grade },
      { kind: 'text', label: text.filters.level },
      { kind: 'text', label: text.filters.channel },
      { kind: 'text', label: text.filters.type },
      { kind: 'text', label: text.fields.tags },
      { kind: 'date', label: text.sheet.closedOn },
      { kind: 'date', label: text.sheet.reviewBy },
    ],
    rows: entries.map(({ experiment, lesson, reading, decision, closedOn }) => {
      const { tag, interval, grade } = describe(reading, language)
      return [
        keyOf(experiment.id),
        experiment.title,
        lesson.takeaway,
        lesson.learned,
        text.decided[decision.action],
        insideSentence(tag.word),
        interval,
        insideSentence(grade.word),
        experiment.level && text.levels[experiment.level],
        experiment.channel,
        lesson.type && text.types[lesson.type],
        lesson.tags.join(', '),
        closedOn,
        lesson.reviewBy,
      ]
    }),
  }
}
