import { lineage, type CaseFile } from '@cimento/core/workspace'
import { describe } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { VerdictChip } from '../../lib/verdict-chip.tsx'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import styles from './lineage-card.module.css'
import { messages } from './messages.ts'

/** The attempts at one question: those before this test, and those that came of it. */
export function LineageCard({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const files = useCaseFiles()
  const found = lineage(files, file.experiment.id)
  if (!found.ok)
    return found.error.kind === 'cycle' ? (
      <Notice tone="stop">
        <p>{text.cycle}</p>
      </Notice>
    ) : null
  const { ancestors, missing, descendants, attempt } = found.value
  return (
    <div className={styles['card']}>
      <Card title={text.title} aside={text.attempt({ attempt })}>
        <ol className={styles['line']}>
          {missing !== null && <li className={styles['missing']}>{text.missing}</li>}
          {ancestors.map((ancestor) => (
            <Attempt key={ancestor.experiment.id} file={ancestor} />
          ))}
          <Attempt file={file} isSelf />
          {descendants.map(({ file: descendant, depth }) => (
            <Attempt key={descendant.experiment.id} file={descendant} depth={depth} />
          ))}
        </ol>
      </Card>
    </div>
  )
}

type AttemptProps = {
  readonly file: CaseFile
  readonly isSelf?: boolean
  /** How far below the test of the page. */
  readonly depth?: number
}

function Attempt({ file, isSelf = false, depth = 0 }: AttemptProps) {
  const text = useText(messages)
  const keyLabel = useKeyLabel()
  const { id, title } = file.experiment
  const key = keyLabel(id)
  return (
    <li
      className={styles['attempt']}
      aria-current={isSelf ? 'true' : undefined}
      style={{ paddingInlineStart: `calc(${Math.min(depth, 4)} * var(--space-4))` }}
    >
      <span className={styles['code']}>{key}</span>
      {isSelf ? <strong>{title || key}</strong> : <a href={paths.experiment(id)}>{title || key}</a>}
      <State file={file} />
      {isSelf && <span className={styles['self']}>{text.self}</span>}
    </li>
  )
}

function State({ file: { plan, look } }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const reading = look?.value
  if (!reading || reading.verdict === 'running')
    return <span className={styles['self']}>{plan || reading ? text.running : text.idea}</span>
  const { tag } = describe(reading, language)
  return <VerdictChip tag={tag} />
}
