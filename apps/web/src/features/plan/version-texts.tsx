import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { VersionGroup } from './version-group.tsx'

/** The versions, and what people see in each. One too many, written for another kind of test, stays to be removed. */
export function VersionTexts({ draft: { arms }, edit }: PlanFields) {
  return (
    <div className={styles['fields']}>
      {arms.map((arm, place) => (
        <VersionGroup
          key={arm.id}
          arm={arm}
          place={place}
          onChange={(changed) => edit({ arms: arms.map((own) => (own.id === changed.id ? changed : own)) })}
          onRemove={place < 2 ? undefined : () => edit({ arms: arms.filter(({ id }) => id !== arm.id) })}
        />
      ))}
    </div>
  )
}
