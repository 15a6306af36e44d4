import { nextReading } from '@cimento/core/workspace'
import { describe, formatDate, formatShortWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { scoreWords } from '../../lib/score/score-words.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { VerdictChip } from '../../lib/verdict-chip.tsx'
import { Chip } from '../../ui/chip.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import styles from './backlog-table.module.css'
import { DecisionChip } from './decision-chip.tsx'
import type { Entry } from './entries.ts'
import { messages } from './messages.ts'
import { ScoreButton } from './score-button.tsx'

type BacklogTableProps = {
  readonly entries: readonly Entry[]
  readonly onScore: (entry: Entry) => void
}

/** The same tests, one row each. */
export function BacklogTable({ entries, onScore }: BacklogTableProps) {
  const text = useText(messages)
  const scores = useText(scoreWords)
  const levelName = (level: Entry['file']['experiment']['level']) =>
    level === null ? text.none : text[level]
  return (
    <DataTable
      caption={text.caption}
      captionHidden
      rows={entries.map((entry) => ({ ...entry, onScore: () => onScore(entry) }))}
      rowKey={({ file }) => file.experiment.id}
      columns={[
        { key: 'test', label: text.test, cell: nameCell },
        {
          key: 'score',
          label: scores.score,
          align: 'end',
          cell: scoreCell,
        },
        { key: 'state', label: text.state, cell: stateCell },
        {
          key: 'level',
          label: text.levelName,
          cell: ({ file: { experiment } }) => levelName(experiment.level),
        },
        {
          key: 'channel',
          label: text.channel,
          cell: ({ file }) => file.experiment.channel.trim() || text.none,
        },
        { key: 'kpi', label: text.kpi, cell: kpiCell },
        { key: 'when', label: text.when, cell: whenCell },
      ]}
    />
  )
}

type Row = Entry & { readonly onScore: () => void }

const nameCell = (entry: Entry) => <Name entry={entry} />
const scoreCell = ({ file, onScore }: Row) => <ScoreButton file={file} onSelect={onScore} />
const stateCell = (entry: Entry) => <State entry={entry} />
const kpiCell = (entry: Entry) => <Kpi entry={entry} />
const whenCell = (entry: Entry) => <When entry={entry} />

function Name({ entry: { file, stage } }: { readonly entry: Entry }) {
  const keyLabel = useKeyLabel()
  const { id, title } = file.experiment
  return (
    <span className={styles['name']}>
      <span className={styles['code']}>{keyLabel(id)}</span>
      <span>
        <a className={styles['link']} href={paths.experiment(id)} data-test={id}>
          {title}
        </a>
        {stage === 'closed' && <span className={styles['takeaway']}>{file.lesson?.takeaway}</span>}
      </span>
    </span>
  )
}

function State({ entry: { file, stage } }: { readonly entry: Entry }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  switch (stage) {
    case 'idea':
      return <Chip>{text.idea}</Chip>
    case 'ready':
      return <Chip>{text.readyOne}</Chip>
    case 'running':
      return <Chip>{text.running}</Chip>
    case 'to-read':
      return <Chip>{text.toRead}</Chip>
    case 'to-decide':
      return file.look && <Verdict tag={describe(file.look.value, language)} />
    case 'to-learn':
      return (
        file.decision && (
          <span className={styles['state']}>
            <DecisionChip action={file.decision.value.action} />
            <span className={styles['note']}>{text.lessonMissing}</span>
          </span>
        )
      )
    case 'closed':
      return file.decision && <DecisionChip action={file.decision.value.action} />
  }
}

function Verdict({ tag: { tag, interval } }: { readonly tag: ReturnType<typeof describe> }) {
  return (
    <span className={styles['state']}>
      <VerdictChip tag={tag} />
      {interval !== null && <span className={styles['note']}>{interval}</span>}
    </span>
  )
}

function Kpi({ entry: { file } }: { readonly entry: Entry }) {
  const text = useText(messages)
  return <span className={styles['kpi']}>{file.experiment.kpiName.trim() || text.none}</span>
}

function When({ entry: { file, stage } }: { readonly entry: Entry }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { experiment, look, decision, lesson } = file
  const on = (date: string) => ({ on: formatDate(date, language) })
  switch (stage) {
    case 'idea':
      return text.writtenOn(on(experiment.createdOn))
    case 'ready':
      return (
        experiment.startsOn && text.startsOn({ on: formatShortWeekdayDate(experiment.startsOn, language) })
      )
    case 'running': {
      const next = nextReading(file)
      return next && text.nextReading({ on: formatShortWeekdayDate(next, language) })
    }
    case 'to-read':
      return text.readingDue
    case 'to-decide':
      return look && text.readOn(on(look.value.today))
    case 'to-learn':
      return decision && text.decidedOn(on(decision.value.decidedOn))
    case 'closed':
      return lesson?.closedOn && text.closedOn(on(lesson.closedOn))
  }
}
