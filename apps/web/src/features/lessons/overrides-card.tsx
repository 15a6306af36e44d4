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
import { messages } from './messages.ts'
import { messages as overrideMessages } from './override-messages.ts'

/** Decisions against the advice, and what became of them: who was right is told by later counts, not by us. */
export function OverridesCard({ files }: { readonly files: readonly CaseFile[] }) {
  const text = useText(overrideMessages)
  const { advised, against } = useMemo(() => overrides(files), [files])
  if (against.length === 0) return null
  const known = against.filter(({ later }) => later.kind !== 'not-known').length
  return (
    <Section
      title={text.title}
      note={`${text.rate({ count: against.length, total: advised })} ${text.known({ known, total: against.length })}`}
    >
      <Rows>
        {against.map((override) => (
          <OverrideRow key={override.file.experiment.id} {...override} />
        ))}
      </Rows>
    </Section>
  )
}

function OverrideRow({ file, decision, later }: Override) {
  const text = useText(overrideMessages)
  const keyLabel = useKeyLabel()
  const { id, title } = file.experiment
  const advice = decision.advice.action
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
      action={<Later {...later} />}
    />
  )
}

function Later(later: LaterOutcome) {
  const text = useText(overrideMessages)
  const { later: laterText } = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  switch (later.kind) {
    case 'follow-up':
      return laterText({
        days: later.afterDays,
        outcome: insideSentence(followUpTag(later.outcome, language).word),
      })
    case 'iteration': {
      const { id } = later.file.experiment
      const verdict = insideSentence(describe(later.reading, language).tag.word)
      return (
        <LinkButton href={paths.experiment(id, 'verdict')}>
          {text.iteration({ key: keyLabel(id), verdict })}
        </LinkButton>
      )
    }
    case 'not-known':
      return text.notKnown
  }
}
