import type { PriorityModel } from '@cimento/core'
import { describe, type Language, type Sheet } from '@cimento/report'
import { scoreOf } from '../../lib/score/score-of.ts'
import { scoreWords } from '../../lib/score/score-words.ts'
import type { Entry } from './entries.ts'
import { messages } from './messages.ts'

/** The tests that are shown, one a row; dates in columns of their own, so that a spreadsheet can sort them. */
export function testsSheet(
  entries: readonly Entry[],
  keyOf: (experiment: string) => string,
  model: PriorityModel,
  language: Language,
): Sheet {
  const text = messages[language]
  const scores = scoreWords[language]
  return {
    title: text.title,
    columns: [
      { kind: 'text', label: text.sheet.key },
      { kind: 'text', label: text.test },
      { kind: 'number', label: scores.by({ model: scores.models[model] }) },
      { kind: 'text', label: text.state },
      { kind: 'text', label: text.levelName },
      { kind: 'text', label: text.channel },
      { kind: 'text', label: text.kpi },
      { kind: 'text', label: text.sheet.owner },
      { kind: 'date', label: text.sheet.created },
      { kind: 'date', label: text.sheet.starts },
      { kind: 'number', label: text.sheet.days },
      { kind: 'text', label: text.sheet.verdict },
      { kind: 'text', label: text.sheet.interval },
      { kind: 'text', label: text.sheet.decision },
      { kind: 'date', label: text.sheet.decided },
      { kind: 'date', label: text.sheet.closed },
      { kind: 'text', label: text.sheet.lesson },
    ],
    rows: entries.map(({ file, stage }) => {
      const { experiment, plan, look, decision, lesson } = file
      const score = scoreOf(file, model)
      const described = look && describe(look.value, language)
      const planned = plan?.value.plan ?? experiment
      return [
        keyOf(experiment.id),
        experiment.title,
        score.kind === 'scored' ? score.score : null,
        text.stages[stage],
        experiment.level && text[experiment.level],
        experiment.channel,
        experiment.kpiName,
        experiment.owner,
        experiment.createdOn,
        planned.startsOn,
        planned.durationDays,
        described?.tag.word ?? null,
        described?.interval ?? null,
        decision ? text[decision.value.action] : null,
        decision?.value.decidedOn ?? null,
        lesson?.closedOn ?? null,
        lesson?.takeaway ?? null,
      ]
    }),
  }
}
