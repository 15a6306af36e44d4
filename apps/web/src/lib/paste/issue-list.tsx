import { Notice } from '../../ui/notice.tsx'
import styles from './paste.module.css'

type IssueListProps = { readonly title: string; readonly issues: readonly string[] }

/** Everything that stands against importing, all at once. */
export function IssueList({ title, issues }: IssueListProps) {
  return (
    <Notice tone="stop" role="alert">
      <p className={styles['issuesTitle']}>{title}</p>
      <ul className={styles['issues']}>
        {[...new Set(issues)].map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ul>
    </Notice>
  )
}
