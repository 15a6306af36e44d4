import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice.tsx'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

type UnsharedVersionsProps = Pick<PlanFields, 'errorAt'> & { readonly children: ReactNode }

/** Versions without a number that shares people out among them: what is wrong with them is told, and mended, here. */
export function UnsharedVersions({ errorAt, children }: UnsharedVersionsProps) {
  const error = errorAt('share')
  return (
    <div id="share" tabIndex={-1} className={styles['fields']}>
      {children}
      {error !== undefined && (
        <Notice tone="stop" role="alert">
          {error}
        </Notice>
      )}
    </div>
  )
}
