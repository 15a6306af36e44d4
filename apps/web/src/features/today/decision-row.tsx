import { daysBetween } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { describe, intervalFacts, miniIntervalScene } from '@cimento/report'
import { Clock } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { VerdictChip } from '../../lib/verdict-chip.tsx'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Row } from '../../ui/rows.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import styles from './decision-row.module.css'
import { messages } from './messages.ts'

/** Longer than this, and the wait gets a clock. */
const longWaitDays = 7

/** A test that was read and waits for a person. */
export function DecisionRow({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const today = useToday()
  if (!file.look) return null
  const { id, title, owner } = file.experiment
  const reading = file.look.value
  const { tag, interval } = describe(reading, language)
  const facts = intervalFacts(reading, language)
  const days = Math.max(0, daysBetween(reading.today, today))
  const isLong = days > longWaitDays
  const decides = owner.trim() && text.decides({ owner: owner.trim() })
  return (
    <Row
      code={keyLabel(id)}
      title={title}
      href={paths.experiment(id)}
      note={
        <>
          <VerdictChip tag={tag} />
          {decides && `${decides} ·`}
          <span className={styles['wait']} data-long={isLong || undefined}>
            {isLong && <Clock size={14} aria-hidden="true" />}
            {text.waiting({ days })}
          </span>
        </>
      }
      figure={
        facts && (
          <>
            <SceneChart layout={(width) => miniIntervalScene(facts, width)} />
            {interval}
          </>
        )
      }
      action={<LinkButton href={paths.experiment(id, 'verdict')}>{text.openVerdict}</LinkButton>}
    />
  )
}
