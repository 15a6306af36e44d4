import type { AmendIssue, Draft, StartTestIssue } from '@cimento/core/workspace'
import { describeStartIssue } from '@cimento/report'
import { useEffect, useRef } from 'react'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Notice } from '../../ui/notice.tsx'
import { fieldOf } from './field-of.ts'
import styles from './plan.module.css'

type IssueListProps = {
  readonly experiment: string
  readonly title: string
  readonly issues: readonly (StartTestIssue | AmendIssue)[]
  readonly plan: Pick<Draft, 'guardrails'>
}

/**
 * What is missing, each with a link that moves the focus to its field, be it here or on the hypothesis page. It takes
 * the focus as it appears: it pushes the button that was pressed out of sight.
 */
export function IssueList({ experiment, title, issues, plan }: IssueListProps) {
  const language = usePreferences((preferences) => preferences.language)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.focus(), [])
  return (
    <div ref={list} tabIndex={-1} className={styles['missing']}>
      <Notice tone="stop" role="alert">
        <p>{title}</p>
        <ul className={styles['issues']} data-testid="start-issues">
          {issues.map((issue) => {
            const words = describeStartIssue(issue, language, plan)
            const place = fieldOf(issue)
            return (
              <li key={words}>
                {place === undefined ? (
                  words
                ) : (
                  <a
                    href={`${paths.experiment(experiment, place.phase)}?field=${place.id}`}
                    onClick={(event) => {
                      const field = document.getElementById(place.id)
                      if (!field) return
                      event.preventDefault()
                      field.focus()
                    }}
                  >
                    {words}
                  </a>
                )}
              </li>
            )
          })}
        </ul>
      </Notice>
    </div>
  )
}
