import type { Stamp } from './stamp.ts'

/**
 * What a journal can hold: entity types, each with its fields. The journal never looks inside a field:
 * a field is one register, written as a whole and kept as JSON.
 */
export type Model = { readonly [type: string]: { readonly [field: string]: unknown } }

/** New values for some fields of one entity. A member that is `undefined` counts as absent, as in JSON. */
export type Change<M extends Model> = {
  [T in keyof M & string]: { readonly type: T; readonly id: string; readonly set: Readonly<Partial<M[T]>> }
}[keyof M & string]

/** One gesture of one person, all or nothing. Immutable once written. */
export type Operation<M extends Model> = {
  readonly id: Stamp
  /** The version of the model that wrote it. */
  readonly model: number
  /** The action's name: words the history. */
  readonly action: string
  /** A field of an entity appears at most once. */
  readonly changes: readonly Change<M>[]
}

/** One entity of type `T` as the operations left it, with the stamp that wrote each field. */
export type RowOf<M extends Model, T extends keyof M & string> = {
  readonly type: T
  readonly id: string
  readonly fields: Readonly<Partial<M[T]>>
  readonly stamps: Readonly<Partial<Record<keyof M[T], Stamp>>>
}

export type Row<M extends Model> = { [T in keyof M & string]: RowOf<M, T> }[keyof M & string]

/** One text for one entity, to look it up by: rows and changes of the same entity share it. */
export function rowKey(entity: { readonly type: string; readonly id: string }): string {
  return `${entity.type}/${entity.id}`
}
