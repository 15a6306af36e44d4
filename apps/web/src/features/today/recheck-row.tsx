import { formatShortWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Row } from '../../ui/rows.tsx'
import type { Recheck } from './agenda.ts'
import { messages } from './messages.ts'

/** Something that was scaled some time ago, and is to be looked at again. */
export function RecheckRow({ file, due }: Recheck) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const { id, title } = file.experiment
  return (
    <Row
      code={keyLabel(id)}
      title={title}
      href={paths.experiment(id)}
      note={text.recheckAfter({ days: due.afterDays, on: formatShortWeekdayDate(due.on, language) })}
      action={<LinkButton href={paths.experiment(id, 'decision')}>{text.recheck}</LinkButton>}
    />
  )
}
