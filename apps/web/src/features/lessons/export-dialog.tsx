import { tagsIn, targets, type Target } from '@cimento/handbook'
import { useMemo, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { tagged, type ExportChoice } from './export-choice.ts'
import styles from './export-dialog.module.css'
import { exportMessages } from './export-messages.ts'
import { FirstPage } from './first-page.tsx'
import { useExport } from './use-export.ts'

/** The lessons as documentation: where they go, what is told, and how the first page will read. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(exportMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { busy, exportLessons } = useExport()
  const [choice, setChoice] = useState<ExportChoice>({
    target: 'html',
    language,
    scope: 'all',
    withNumbers: true,
    anonymous: false,
  })
  const change = (set: Partial<ExportChoice>) => setChoice({ ...choice, ...set })
  const tags = useTags()

  return (
    <Dialog
      title={text.title}
      closeLabel={text.close}
      onClose={onClose}
      onSubmit={() => void exportLessons(choice)}
      actions={
        <Button type="submit" variant="primary" busy={busy}>
          {text.download}
        </Button>
      }
    >
      <div className={styles['choices']}>
        <SelectField
          label={text.target}
          value={choice.target}
          options={inOrder.map((target) => ({ value: target, label: text.targets[target] }))}
          onChange={(target) => change({ target })}
        />
        <SelectField
          label={text.scope}
          value={choice.scope}
          options={[
            ...(['all', 'lessons', 'experiments'] as const).map((scope) => ({
              value: scope,
              label: text.scopes[scope],
            })),
            ...tags.map((tag) => ({ value: `${tagged}${tag}`, label: text.tagged({ name: tag }) })),
          ]}
          onChange={(scope) => change({ scope })}
        />
        <RadioGroup
          legend={text.language}
          layout="segments"
          value={choice.language}
          options={(['it', 'en'] as const).map((value) => ({ value, label: text.languages[value] }))}
          onChange={(chosen) => change({ language: chosen })}
        />
        <Checkbox
          label={text.numbers}
          note={text.numbersNote}
          checked={choice.withNumbers}
          onChange={(withNumbers) => change({ withNumbers })}
        />
        <Checkbox
          label={text.anonymous}
          note={text.anonymousNote}
          checked={choice.anonymous}
          onChange={(anonymous) => change({ anonymous })}
        />
      </div>
      <FirstPage choice={choice} />
    </Dialog>
  )
}

/** What most people want comes first. */
const first: readonly Target[] = ['html', 'docx', 'markdown']
const inOrder: readonly Target[] = [...first, ...targets.filter((target) => !first.includes(target))]

function useTags(): readonly string[] {
  const { files, deleted } = useSnapshot()
  return useMemo(() => tagsIn([...files, ...deleted]), [files, deleted])
}
