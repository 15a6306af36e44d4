import { similarityIndex } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { ExternalLink } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { entriesOf, type Entry } from './entries.ts'
import { EntryState } from './entry-state.tsx'
import { messages } from './messages.ts'
import styles from './similar-tests.module.css'

/** "Have we tested this?", while the title is being typed: up to three tests that resemble it. Never in the way. */
export function SimilarTests({ title }: { readonly title: string }) {
  const text = useText(messages)
  const files = useCaseFiles()
  const today = useToday()
  const similarTo = useMemo(() => similarityIndex(files.map(comparable)), [files])
  // Typing comes first: the list follows when there is time.
  const found = similarTo(useDeferredValue(title))
  const byId = new Map(entriesOf(files, today).map((entry) => [entry.file.experiment.id, entry]))
  const entries = found.map(({ id }) => byId.get(id)).filter((entry) => entry !== undefined)
  return (
    <div className={styles['similar']}>
      <VisuallyHidden>
        <output>{entries.length > 0 && text.similarFound({ count: entries.length })}</output>
      </VisuallyHidden>
      {entries.length > 0 && (
        <>
          <p className={styles['title']}>{text.similar}</p>
          <ul className={styles['list']} data-testid="similar">
            {entries.map((entry) => (
              <SimilarTest key={entry.file.experiment.id} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function SimilarTest({ entry }: { readonly entry: Entry }) {
  const text = useText(messages)
  const keyLabel = useKeyLabel()
  const { experiment, lesson } = entry.file
  return (
    <li className={styles['item']}>
      <span className={styles['line']}>
        <span className={styles['code']}>{keyLabel(experiment.id)}</span>
        {/* In a tab of its own: what is being written stays. */}
        <a href={paths.experiment(experiment.id)} target="_blank" rel="noopener">
          {experiment.title}
          <VisuallyHidden> {text.otherTab}</VisuallyHidden>
          <ExternalLink size={13} aria-hidden="true" />
        </a>
        <span className={styles['state']}>
          <EntryState entry={entry} />
        </span>
      </span>
      {entry.stage === 'closed' && <span className={styles['takeaway']}>{lesson?.takeaway}</span>}
    </li>
  )
}

function comparable({ experiment, lesson }: CaseFile) {
  const { id, title, change } = experiment
  return { id, texts: [title, change, lesson?.takeaway ?? ''] }
}
