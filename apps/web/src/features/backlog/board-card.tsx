import { daysBetween, type CivilDate } from '@cimento/core'
import { Ellipsis } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { scoreOf } from '../../lib/score/score-of.ts'
import { usePriorityModel } from '../../lib/score/use-priority-model.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './board-card.module.css'
import { DecisionChip } from './decision-chip.tsx'
import { DraftState } from './draft-state.tsx'
import type { Entry } from './entries.ts'
import { messages } from './messages.ts'
import { ReadingState } from './reading-state.tsx'
import { RunningState } from './running-state.tsx'
import { ScoreButton } from './score-button.tsx'

type BoardCardProps = {
  readonly entry: Entry
  readonly onMove: () => void
  readonly onScore: () => void
}

/** One test on the board: what it is called, and what matters of it where it stands. */
export function BoardCard({ entry, onMove, onScore }: BoardCardProps) {
  const text = useText(messages)
  const keyLabel = useKeyLabel()
  const { model } = usePriorityModel()
  const { file, stage } = entry
  const { experiment, decision, lesson } = file
  const closed = stage === 'closed'
  // What has started is sorted by its facts: there the score has done its work.
  const isOpen = stage === 'idea' || stage === 'ready'
  const isScored = scoreOf(file, model).kind === 'scored'
  return (
    <article className={styles['card']}>
      <div className={styles['top']}>
        <span className={styles['code']}>{keyLabel(experiment.id)}</span>
        <span className={styles['aside']}>
          {decision && <DecisionChip action={decision.value.action} />}
          <span className={styles['move']}>
            <IconButton
              label={text.moveOf({ key: keyLabel(experiment.id) })}
              variant="quiet"
              size="small"
              aria-haspopup="dialog"
              onClick={onMove}
            >
              <Ellipsis size={16} aria-hidden="true" />
            </IconButton>
          </span>
        </span>
      </div>
      <h3 className={closed ? styles['takeaway'] : styles['title']}>
        <a
          className={styles['link']}
          href={paths.experiment(experiment.id)}
          draggable={false}
          data-test={experiment.id}
        >
          {closed ? lesson?.takeaway : experiment.title}
        </a>
      </h3>
      <Meta entry={entry} />
      {isOpen && (
        <div className={styles['score']} data-scored={isScored || undefined}>
          <ScoreButton file={file} onSelect={onScore} />
        </div>
      )}
      <State entry={entry} />
    </article>
  )
}

/** One line under the title: who and since when, or where in the funnel. */
function Meta({ entry: { file, stage } }: { readonly entry: Entry }) {
  const text = useText(messages)
  const today = useToday()
  const { title, level, channel, owner } = file.experiment
  const parts: { readonly [stage in Entry['stage']]?: readonly string[] } = {
    closed: [title],
    'to-decide': [owner.trim(), file.look ? waiting(file.look.value.today, today) : ''],
    'to-learn': [owner.trim(), text.lessonMissing],
  }
  function waiting(since: CivilDate, until: CivilDate): string {
    return text.waiting({ days: Math.max(0, daysBetween(since, until)) })
  }
  const where = [level === null ? '' : text[level], channel.trim()]
  return <p className={styles['meta']}>{(parts[stage] ?? where).filter(Boolean).join(' · ')}</p>
}

function State({ entry }: { readonly entry: Entry }) {
  const { file, stage } = entry
  switch (stage) {
    case 'idea':
    case 'ready':
      return <DraftState entry={entry} />
    case 'running':
    case 'to-read':
      return file.plan && <RunningState file={file} plan={file.plan} due={stage === 'to-read'} />
    case 'to-decide':
      return file.look && <ReadingState reading={file.look.value} />
    case 'to-learn':
    case 'closed':
      return null
  }
}
