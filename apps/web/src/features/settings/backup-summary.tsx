import { isOfExample } from '@cimento/core/demo'
import { fold } from '@cimento/core/journal'
import { caseFiles, type Backup } from '@cimento/core/workspace'
import { describeContents, formatCount } from '@cimento/report'
import { useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { formatMoment } from '../../lib/snapshots/format-moment.ts'
import { messages } from './messages.ts'
import styles from './settings.module.css'

type BackupSummaryProps = {
  /** Of the file, or of the automatic copy. */
  readonly name: string
  readonly backup: Backup
}

/** What a person should know of a copy before it takes the place of anything. */
export function BackupSummary({ name, backup }: BackupSummaryProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const tests = useMemo(() => testsIn(backup), [backup])
  const { createdAt, contents, operations } = backup
  const isInvented = useMemo(() => operations.some(isOfExample), [operations])
  const others = describeContents({ ...contents, experiments: 0 }, language)
  return (
    <dl className={styles['summary']}>
      <dt>{text.copy}</dt>
      <dd>{name}</dd>
      <dt>{text.madeOn}</dt>
      {/* A file from elsewhere may hold anything. */}
      <dd>{Number.isNaN(Date.parse(createdAt)) ? createdAt : formatMoment(createdAt, language)}</dd>
      <dt>{text.inBackup}</dt>
      <dd>
        {text.tests({ tests })}, {text.operations({ operations: formatCount(operations.length, language) })}
        <span className={styles['contents']}>{others.join(', ')}</span>
        {isInvented && <strong>{text.isExample}</strong>}
      </dd>
    </dl>
  )
}

/** How many tests a copy holds, without the deleted ones. */
export function testsIn({ operations }: Pick<Backup, 'operations'>): number {
  return caseFiles(fold(operations)).length
}
