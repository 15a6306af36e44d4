import { countsOneArm } from '@cimento/core'
import { columnArms, type Destination } from '@cimento/intake'
import { armLetter } from '@cimento/report'
import { useText } from '../../../lib/i18n/use-text.ts'
import { pasteMessages } from '../../../lib/paste/paste-messages.ts'
import styles from '../../../lib/paste/paste.module.css'
import { rowRanges } from '../../../lib/paste/row-ranges.ts'
import { useKeyLabel } from '../../../lib/workspace/use-key-label.ts'
import { SelectField } from '../../../ui/select-field.tsx'
import type { RoutedName } from './read-week.ts'
import { weekMessages } from './week-messages.ts'
import type { WeekTest } from './week-tests.ts'

type WeekNamesProps = {
  readonly names: readonly RoutedName[]
  readonly tests: readonly WeekTest[]
  readonly onRoute: (key: string, to: Destination | null) => void
}

/** Where every name leads: what must be said, what is not known, and what was recognized. */
export function WeekNames({ names, tests, onRoute }: WeekNamesProps) {
  const text = useText(weekMessages)
  const of = (kind: RoutedName['route']['kind']) => names.filter(({ route }) => route.kind === kind)
  const fields = (some: readonly RoutedName[]) => (
    <div className={styles['columns']}>
      {some.map((name) => (
        <NameField key={name.key} name={name} tests={tests} onRoute={(to) => onRoute(name.key, to)} />
      ))}
    </div>
  )
  const [asked, unknown, known] = [of('ambiguous'), of('unknown'), of('known')]
  return (
    <>
      {asked.length > 0 && (
        <fieldset>
          <legend className={styles['legend']}>{text.toAsk}</legend>
          {fields(asked)}
        </fieldset>
      )}
      {unknown.length > 0 && (
        <fieldset>
          <legend className={styles['legend']}>{text.unknown}</legend>
          <p className={styles['note']}>{text.unknownHint}</p>
          {fields(unknown)}
        </fieldset>
      )}
      {known.length > 0 && (
        <details>
          <summary className={styles['summary']}>{text.known({ count: known.length })}</summary>
          {fields(known)}
        </details>
      )}
    </>
  )
}

type NameFieldProps = {
  readonly name: RoutedName
  readonly tests: readonly WeekTest[]
  readonly onRoute: (to: Destination | null) => void
}

function NameField({ name: { name, rows, to }, tests, onRoute }: NameFieldProps) {
  const text = useText(weekMessages)
  const words = useText(pasteMessages)
  const keyLabel = useKeyLabel()
  const destinations = tests.flatMap(({ id: test, file, plan }) =>
    columnArms(plan).map(({ id: arm, name: version }) => ({
      test,
      arm,
      label: countsOneArm(plan)
        ? `${keyLabel(test)} · ${file.experiment.title}`
        : text.version({
            key: keyLabel(test),
            letter: armLetter(arm, plan),
            name: version?.trim() || file.experiment.title,
          }),
    })),
  )
  return (
    <SelectField
      label={name || text.noName}
      hint={words.rows({ count: rows.length, rows: rowRanges(rows.map(({ row }) => row)) })}
      value={to === undefined ? '' : to === null ? leftOut : valueOf(to)}
      placeholder={text.choose}
      options={[
        ...destinations.map(({ label, ...to }) => ({ value: valueOf(to), label })),
        { value: leftOut, label: text.leaveOut },
      ]}
      onChange={(value) => {
        const chosen = destinations.find((each) => valueOf(each) === value)
        onRoute(chosen ? { test: chosen.test, arm: chosen.arm } : null)
      }}
    />
  )
}

/** No test and no version is called so: an id has no slash. */
const leftOut = '/'

function valueOf({ test, arm }: Destination): string {
  return `${test}/${arm}`
}
