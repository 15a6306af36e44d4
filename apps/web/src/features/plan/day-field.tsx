import { civilDate, type CivilDate } from '@cimento/core'
import { formatWeekdayDate } from '@cimento/report'
import { usePreferences } from '../../lib/preferences.ts'
import { DateField } from '../../ui/date-field.tsx'
import type { FieldProps } from '../../ui/field.tsx'
import { useTyped } from './use-typed.ts'

type DayFieldProps = FieldProps & {
  readonly day: CivilDate | null
  readonly onCommit: (day: CivilDate | null) => void
}

/** A day of the draft, said in words below: the browser writes its number in its own way. */
export function DayField({ day, onCommit, ...field }: DayFieldProps) {
  const language = usePreferences((preferences) => preferences.language)
  const typed = useTyped(day ?? '', (date) => onCommit(civilDate(date) ?? null))
  return (
    <DateField
      {...field}
      echo={day === null ? undefined : formatWeekdayDate(day, language)}
      required
      {...typed}
    />
  )
}
