/** Issues without those that one field mends together: before and after, all days follow from that of the change. */
export function toldIssues<Issue extends { readonly kind: string; readonly field: string }>(
  issues: readonly Issue[],
): readonly Issue[] {
  const isMissing = (issue: Issue, ...fields: readonly string[]) =>
    issue.kind === 'missing-slot' && fields.includes(issue.field)
  return issues.some((issue) => isMissing(issue, 'changesOn'))
    ? issues.filter((issue) => !isMissing(issue, 'startsOn', 'durationDays'))
    : issues
}
