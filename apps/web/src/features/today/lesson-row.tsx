import type { CaseFile } from '@cimento/core/workspace'
import { formatShortWeekdayDate } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { Chip } from '../../ui/chip.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Row } from '../../ui/rows.tsx'
import { messages } from './messages.ts'

/** A test that was decided and has taught nothing yet. */
export function LessonRow({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  if (!file.decision) return null
  const { id, title } = file.experiment
  const { action, decidedOn } = file.decision.value
  return (
    <Row
      code={keyLabel(id)}
      title={title}
      href={paths.experiment(id)}
      note={
        <>
          <Chip tone={action} icon={<Glyph kind={action} size={12} />}>
            {text[action]}
          </Chip>
          {text.decidedOn({ on: formatShortWeekdayDate(decidedOn, language) })}
        </>
      }
      action={<LinkButton href={paths.experiment(id, 'lesson')}>{text.writeLesson}</LinkButton>}
    />
  )
}
