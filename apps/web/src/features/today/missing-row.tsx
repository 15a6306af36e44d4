import type { CivilDate } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Row } from '../../ui/rows.tsx'
import { describeMissingDays } from './describe-missing-days.ts'
import { messages } from './messages.ts'

type MissingRowProps = {
  readonly file: CaseFile
  /** At least one, in order. */
  readonly missing: readonly CivilDate[]
}

/** A running test that lacks the counts of some days: which, and the way to the first empty cell. */
export function MissingRow({ file, missing }: MissingRowProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const today = useToday()
  const { id, title } = file.experiment
  return (
    <Row
      code={keyLabel(id)}
      title={title}
      href={paths.experiment(id)}
      note={describeMissingDays(missing, today, language)}
      action={<LinkButton href={paths.counts(id, missing.at(-1))}>{text.add}</LinkButton>}
    />
  )
}
