import type { Assessment } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { emailText, shareCardScene, type ShareContext } from '@cimento/report'
import { useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { EmailPart } from './email-part.tsx'
import { messages } from './messages.ts'
import { PicturePart } from './picture-part.tsx'
import styles from './share-dialog.module.css'

type ShareDialogProps = {
  readonly file: CaseFile
  readonly reading: Assessment
  readonly onClose: () => void
}

/** A result for people who were not there: a picture, a text, a page to print. All say one interval. */
export function ShareDialog({ file, reading, onClose }: ShareDialogProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const context = useShareContext(file)
  const scene = useMemo(() => shareCardScene(reading, context, language), [reading, context, language])
  const email = emailText(reading, context, language)
  return (
    <Dialog title={text.title} closeLabel={text.close} onClose={onClose}>
      {scene && <PicturePart scene={scene} name={context.key} />}
      {email !== null && <EmailPart email={email} />}
      <section className={styles['part']}>
        <h3 className={styles['heading']}>{text.paper}</h3>
        <p className={styles['hint']}>{text.paperHint}</p>
        <div className={styles['actions']}>
          <LinkButton href={paths.print(file.experiment.id)}>{text.print}</LinkButton>
        </div>
      </section>
    </Dialog>
  )
}

function useShareContext(file: CaseFile): ShareContext {
  const keyLabel = useKeyLabel()
  const { name } = useSnapshot().company
  const { id, title, owner } = file.experiment
  const key = keyLabel(id)
  const planVersion = file.plans.length
  const decision = file.decision?.value ?? null
  const text = useText(messages)
  // What leaves the example says so wherever it arrives.
  const [titled, company] = isExample()
    ? [text.exampleTitle({ title: title || key }), text.exampleCompany({ name })]
    : [title, name]
  return useMemo(
    () => ({ key, title: titled, company, owner, planVersion, decision }),
    [key, titled, company, owner, planVersion, decision],
  )
}
