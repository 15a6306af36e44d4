import { civilDate, grades, lessonTypes, takeawayLength, type Lesson } from '@cimento/core'
import { gestures, type CaseFile } from '@cimento/core/workspace'
import { describe, describeLessonIssue, formatDate, formatWeekdayDate } from '@cimento/report'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { StrengthMeter } from '../../ui/strength-meter.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import styles from './lesson-phase.module.css'
import { messages } from './messages.ts'
import { RecordDownload } from './record-download.tsx'
import { contentOf, useLessonDraft } from './use-lesson-draft.ts'

/** What stays: prefilled with what is known, closed by one sentence that a colleague can use. */
export function LessonPhase({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const [, navigate] = useLocation()
  const { lesson, setLesson, keeping } = useLessonDraft(file, language)
  const [error, setError] = useState<string>()
  const reading = file.look?.value
  if (!reading) return null
  const description = describe(reading, language)
  const id = file.experiment.id
  const set = (part: Partial<Lesson>) => setLesson((former) => ({ ...former, ...part }))
  const keep = () => void perform(gestures.writeLesson, id, keeping(contentOf(lesson)))
  const closed = file.lesson?.closedOn ?? null

  const close = async () => {
    const done = await perform(gestures.closeTest, id, keeping(contentOf(lesson)))
    if (!done.ok) {
      const issue = done.issues.find((candidate) => candidate.kind !== 'not-there')
      return setError(issue && describeLessonIssue(issue, language))
    }
    setError(undefined)
    say(text.closed)
    navigate(paths.lessons.slice(1))
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- leaving any field keeps the draft
    <form
      className={styles['page']}
      noValidate
      // A closed lesson changes only as a whole: it must never lose its takeaway.
      onBlur={closed === null ? keep : undefined}
      onSubmit={(event) => {
        event.preventDefault()
        void close()
      }}
    >
      {closed !== null && (
        <Notice action={<RecordDownload file={file} />}>
          {text.closedOn({ on: formatDate(civilDate(closed) ?? reading.today, language) })}
        </Notice>
      )}
      <Card>
        <div className={styles['fields']}>
          <TextArea
            label={text.takeaway}
            hint={text.takeawayHint({ length: [...lesson.takeaway].length, longest: takeawayLength.longest })}
            required
            rows={2}
            value={lesson.takeaway}
            onChange={(takeaway) => set({ takeaway })}
            error={error}
          />
          <TextArea
            label={text.believed}
            value={lesson.believed}
            onChange={(believed) => set({ believed })}
          />
          <TextArea label={text.done} value={lesson.done} onChange={(done) => set({ done })} />
          <div>
            <p className={styles['label']}>{text.saw}</p>
            <p data-testid="lesson-saw">{description.headline}</p>
          </div>
          <TextArea
            label={text.learned}
            hint={text.learnedHint}
            value={lesson.learned}
            onChange={(learned) => set({ learned })}
          />
          <TextArea
            label={text.soWhat}
            rows={2}
            value={lesson.soWhat}
            onChange={(soWhat) => set({ soWhat })}
          />
        </div>
      </Card>
      <Card title={text.whereItHolds}>
        <div className={styles['pairs']}>
          <div>
            <p className={styles['label']}>{text.solidity}</p>
            <StrengthMeter
              value={bars[grades.indexOf(description.grade.grade)] ?? 0}
              label={description.grade.word}
            />
            {description.grade.reasons.map((reason) => (
              <p key={reason} className={styles['note']}>
                {reason}
              </p>
            ))}
          </div>
          <SelectField
            label={text.type}
            value={lesson.type ?? ''}
            placeholder={text.choose}
            options={lessonTypes.map((type) => ({ value: type, label: text.types[type] }))}
            onChange={(type) => set({ type })}
          />
          <TextField
            label={text.scope}
            value={lesson.scope}
            onChange={(scope) => set({ scope })}
            maxLength={200}
          />
          <TextField
            label={text.tags}
            hint={text.tagsHint}
            value={lesson.tags.join(', ')}
            onChange={(tags) => set({ tags: tags.split(',').map((tag) => tag.trimStart()) })}
          />
          <TextField
            label={text.owner}
            value={lesson.owner}
            onChange={(owner) => set({ owner })}
            maxLength={80}
          />
          <DateField
            label={text.reviewBy}
            value={lesson.reviewBy ?? ''}
            echo={lesson.reviewBy ? formatWeekdayDate(lesson.reviewBy, language) : undefined}
            onChange={(day) => set({ reviewBy: civilDate(day) ?? null })}
          />
        </div>
      </Card>
      {closed === null && (
        <div className={styles['actions']}>
          <Button variant="primary" type="submit">
            {text.close}
          </Button>
          <RecordDownload file={file} />
        </div>
      )}
      {closed !== null && (
        <div className={styles['actions']}>
          <Button type="submit">{text.saveAgain}</Button>
        </div>
      )}
    </form>
  )
}

const bars = [0, 1, 2, 3] as const
