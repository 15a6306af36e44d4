import { sharedEvenly } from './shared-evenly.ts'
import type { DraftForm } from './use-draft.ts'
import { VersionGroup } from './version-group.tsx'

type VersionTextsProps = DraftForm & {
  /** The place of the first version shown. */
  readonly from?: number
}

/** The versions, and what people see in each. From the third on one can be removed: the others share its people. */
export function VersionTexts({ draft: { arms }, edit, from = 0 }: VersionTextsProps) {
  return arms.map(
    (arm, place) =>
      place >= from && (
        <VersionGroup
          key={arm.id}
          arm={arm}
          place={place}
          onChange={(changed) => edit({ arms: arms.map((own) => (own.id === changed.id ? changed : own)) })}
          onRemove={
            place < 2 ? undefined : () => edit({ arms: sharedEvenly(arms.filter(({ id }) => id !== arm.id)) })
          }
        />
      ),
  )
}
