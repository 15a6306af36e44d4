import { Plus } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { Button } from '../../ui/button.tsx'
import { BoardCard } from './board-card.tsx'
import styles from './board.module.css'
import { CrowdedAudiences } from './crowded-audiences.tsx'
import { columns, inColumn, type ColumnName, type Entry } from './entries.ts'
import { messages } from './messages.ts'
import { useDrag } from './use-drag.ts'

type BoardProps = {
  readonly entries: readonly Entry[]
  /** Only what matches a search is shown: nothing of it stays hidden. */
  readonly filtered: boolean
  readonly onWriteIdea: () => void
  readonly onMove: (entry: Entry) => void
  readonly onScore: (entry: Entry) => void
}

/** Closed tests live on in their lessons; the board keeps the latest in sight. */
const closedShown = 6

/** One column for each stretch of a test's way. */
export function Board({ entries, filtered, onWriteIdea, onMove, onScore }: BoardProps) {
  const text = useText(messages)
  const drag = useDrag()
  return (
    <div className={styles['board']}>
      {columns.map(({ name, stages }) => {
        const own = inColumn(entries, stages)
        const shown = name === 'closed' && !filtered ? own.slice(0, closedShown) : own
        const hint = drag.hintAt(name)
        return (
          <section
            key={name}
            className={styles['column']}
            aria-labelledby={`column-${name}`}
            data-testid={`board-col-${name}`}
            data-drop={hint?.kind}
            {...drag.column(name)}
          >
            <h2 id={`column-${name}`} className={styles['heading']}>
              {text[name]} <span className={styles['count']}>{own.length}</span>
            </h2>
            {name === 'running' && <CrowdedAudiences />}
            {hint && <p className={styles['hint']}>{hint.words}</p>}
            {own.length === 0 && <p className={styles['empty']}>{text[emptyWords[name]]}</p>}
            <ul className={styles['cards']}>
              {shown.map((entry) => (
                <li
                  key={entry.file.experiment.id}
                  data-dragged={drag.dragged?.file === entry.file || undefined}
                  {...drag.card(entry)}
                >
                  <BoardCard entry={entry} onMove={() => onMove(entry)} onScore={() => onScore(entry)} />
                </li>
              ))}
            </ul>
            {own.length > shown.length && (
              <a className={styles['more']} href={paths.lessons}>
                {text.moreLessons({ count: own.length - shown.length })}
              </a>
            )}
            {name === 'ideas' && (
              <Button variant="quiet" size="small" onClick={onWriteIdea}>
                <Plus size={16} aria-hidden="true" />
                {text.writeIdea}
              </Button>
            )}
          </section>
        )
      })}
    </div>
  )
}

const emptyWords = {
  ideas: 'ideasEmpty',
  ready: 'readyEmpty',
  running: 'runningEmpty',
  toDecide: 'toDecideEmpty',
  closed: 'closedEmpty',
} as const satisfies Record<ColumnName, string>
