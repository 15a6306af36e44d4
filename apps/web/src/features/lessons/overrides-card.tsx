import { overrides, type CaseFile, type LaterOutcome, type Override } from '@cimento/core/workspace'
import { describe, followUpTag, insideSentence } from '@cimento/report'
import { useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Row, Rows } from '../../ui/rows.tsx'
import { Section } from '../../ui/section.tsx'
import { messages } from './override-messages.ts'

/** Decisions against the advice, and what became of them: who was right is told by later counts, not by us. */
export function OverridesCard({ files }: { readonly files: readonly CaseFile[] }) {
  const text = useText(messages)
  const { advised, against } = useMemo(() => overrides(files), [files])
  if (against.length === 0) return null
  const known = against.filter(({ later }) => isKnown(later)).length
  return (
    <Section
      title={text.title}
      note={`${text.rate({ count: against.length, total: advised })} ${text.known({ known, total: against.length })}`}
    >
      <Rows>
        {against.map((override) => (
          <OverrideRow key={override.file.experiment.id} override={override} files={files} />
        ))}
      </Rows>
    </Section>
  )
}

type OverrideRowProps = { readonly override: Override; readonly files: readonly CaseFile[] }

function OverrideRow({ override: { file, decision, later }, files }: OverrideRowProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const { id, title } = file.experiment
  const advice = decision.advice.action
  const iteration =
    later.kind === 'iteration' ? files.find((other) => other.experiment.id === later.experiment) : undefined
  const found =
    later.kind === 'follow-up'
      ? text.followUp({
          days: later.afterDays,
          outcome: insideSentence(followUpTag(later.outcome, language).word),
        })
      : iteration?.look
        ? text.iteration({
            key: keyLabel(iteration.experiment.id),
            verdict: insideSentence(describe(iteration.look.value, language).tag.word),
          })
        : text.notKnown
  return (
    <Row
      code={keyLabel(id)}
      title={title}
      href={paths.experiment(id, 'decision')}
      note={
        <>
          <span>
            {text.decided({
              action: text.actions[decision.action],
              advice: advice === 'none' ? '' : text.advices[advice],
            })}
          </span>
          <span>{text.because({ reason: decision.reason ?? '' })}</span>
        </>
      }
      action={
        later.kind === 'iteration' ? (
          <LinkButton href={paths.experiment(later.experiment, 'verdict')}>{found}</LinkButton>
        ) : (
          found
        )
      }
    />
  )
}

function isKnown(later: LaterOutcome): boolean {
  return later.kind !== 'not-known'
}
