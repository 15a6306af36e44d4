import { advise, type Assessment } from '@cimento/core'
import { checksOf, describe, describeAdvice, type Language, type LineStatus } from '@cimento/report'
import { messagesOf } from '../messages.ts'
import { blocks, list, table } from './blocks.ts'

/** The verdict page in letters: the same sentences, in the same order. */
export function assessmentText(assessment: Assessment, language: Language): string {
  const messages = messagesOf(language)
  const said = describe(assessment, language)
  const advice = describeAdvice(advise(assessment), assessment, language)
  const { tag, headline, running, figures, shown, caution, guardrails, grade, details } = said
  return blocks(
    `${tag.word} · ${tag.look}`,
    headline,
    running ?? '',
    table(said.table),
    figures.map(({ label, value, note }) => `${label}: ${value} (${note})`).join('\n'),
    [shown, caution].filter((text) => text !== null).join('\n'),
    blocksOf(
      advice.title,
      list(advice.reasons.map(({ status, text }) => ({ mark: marks[status], text }))),
      advice.rule ?? '',
      advice.note ?? '',
    ),
    ...(guardrails.length === 0
      ? []
      : [
          blocksOf(
            messages.guardrails,
            list(
              guardrails.map(({ name, ticked, status, text, basis }) => ({
                mark: ticked ? marks.ok : status === 'broken' ? marks.bad : marks.waiting,
                text: [`${name}: ${text}`, basis].filter((part) => part !== null).join(' '),
              })),
            ),
          ),
        ]),
    blocksOf(
      `${messages.trust} ${grade.word}`,
      list(checksOf(said).map(({ status, text }) => ({ mark: marks[status], text }))),
    ),
    details.map(({ label, value }) => `${label}: ${value}`).join('\n'),
  )
}

const blocksOf = (...lines: readonly string[]) => lines.filter((line) => line !== '').join('\n')

const marks = { ok: '✓', waiting: '…', warn: '△', bad: '✗' } as const satisfies Record<LineStatus, string>
