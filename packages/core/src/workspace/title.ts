export type TitleIssue = {
  readonly kind: 'title-too-short' | 'title-too-long'
  readonly field: 'title'
  readonly limit: number
}

export const titleLength = { shortest: 3, longest: 120 } as const

/** Why a title is not taken; it is measured in characters, without white space around it. */
export function titleIssues(title: string): readonly TitleIssue[] {
  const { length } = [...title.trim()]
  if (length < titleLength.shortest)
    return [{ kind: 'title-too-short', field: 'title', limit: titleLength.shortest }]
  if (length > titleLength.longest)
    return [{ kind: 'title-too-long', field: 'title', limit: titleLength.longest }]
  return []
}
