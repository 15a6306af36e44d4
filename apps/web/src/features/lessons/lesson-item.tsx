import { laterOutcome, lessonReview } from '@cimento/core/workspace'
import { describe, followUpTag, formatDate, insideSentence } from '@cimento/report'
import { CalendarClock, Ellipsis, Trash2 } from 'lucide-react'
import { useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { useDelete } from '../../lib/trash/use-trash.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { Chip } from '../../ui/chip.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { Menu } from '../../ui/menu.tsx'
import type { Entry } from './entries.ts'
import styles from './lesson-item.module.css'
import { Marked } from './marked.tsx'
import { messages } from './messages.ts'
import { excerpt, matches, wordsIn } from '../../lib/search/words.ts'

type LessonItemProps = { readonly entry: Entry; readonly terms: readonly string[] }

/** One lesson: its sentence, and how far it can be trusted. */
export function LessonItem({ entry, terms }: LessonItemProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const today = useToday()
  const { deleteLesson } = useDelete()
  const { experiment, lesson, closedOn, reading, decision } = entry
  const { interval, grade } = useMemo(() => describe(reading, language), [reading, language])
  const key = keyLabel(experiment.id)
  const { level, channel } = experiment
  const later = laterOutcome(entry.file)?.value
  return (
    <li className={styles['item']}>
      <h2 className={styles['takeaway']}>
        <Marked text={lesson.takeaway} terms={terms} />
      </h2>
      <div className={styles['facts']}>
        <Chip tone={decision.action} icon={<Glyph kind={decision.action} size={12} />}>
          {text.decided[decision.action]}
        </Chip>
        <p className={styles['line']}>
          <a href={paths.experiment(experiment.id, 'verdict')} title={experiment.title}>
            <Marked text={key} terms={terms} />
          </a>
          {level !== null && ` · ${text.levels[level]}`}
          {channel.trim() !== '' && (
            <>
              {' · '}
              <Marked text={channel.trim()} terms={terms} />
            </>
          )}
          {interval !== null && (
            <>
              {' · '}
              <span className={styles['interval']}>{interval}</span>
            </>
          )}
          {later &&
            ` · ${text.later({ days: later.afterDays, outcome: insideSentence(followUpTag(later.outcome, language).word) })}`}
          {` · ${insideSentence(grade.word)} · ${text.closedOn({ on: formatDate(closedOn, language) })}`}
        </p>
        {lessonReview(entry.file, today) === 'to-review' && (
          <Chip tone="warn" icon={<CalendarClock size={14} aria-hidden="true" />}>
            {text.toReview}
          </Chip>
        )}
        <span className={styles['menu']}>
          <Menu
            label={text.moreOf({ key })}
            icon={<Ellipsis size={18} aria-hidden="true" />}
            variant="quiet"
            size="small"
            items={[
              {
                label: text.delete,
                icon: <Trash2 size={16} aria-hidden="true" />,
                onSelect: () => void deleteLesson(entry),
              },
            ]}
          />
        </span>
      </div>
      {passagesOf(entry, terms, key).map(({ field, passage }) => (
        <p key={field} className={styles['passage']}>
          {text.fields[field]}: <Marked text={passage} terms={terms} />
        </p>
      ))}
    </li>
  )
}

/** Where the terms were found that the lines above do not show. */
function passagesOf({ experiment, lesson }: Entry, terms: readonly string[], key: string) {
  const isHit = (words: readonly string[]) => (term: string) => matches(words, [term])
  const shown = wordsIn([lesson.takeaway, experiment.channel, key].join(' '))
  const hidden = terms.filter((term) => !isHit(shown)(term))
  const fields = [
    { field: 'title', content: experiment.title },
    { field: 'learned', content: lesson.learned },
    { field: 'believed', content: lesson.believed },
    { field: 'tags', content: lesson.tags.join(', ') },
  ] as const
  return fields
    .filter(({ content }) => hidden.some(isHit(wordsIn(content))))
    .map(({ field, content }) => ({ field, passage: excerpt(content, hidden) }))
}
