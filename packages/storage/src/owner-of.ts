import type { Model, Row } from '@cimento/core/journal'

/** The entity a row belongs to: what its field `experiment` names, if it has one. */
export function ownerOf<M extends Model>(row: Row<M>): string | undefined
export function ownerOf({ fields }: Row<Model>): string | undefined {
  return typeof fields['experiment'] === 'string' ? fields['experiment'] : undefined
}
