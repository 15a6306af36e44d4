/**
 * Whether this page shows the example company instead of the person's own log. The address says so (`?example#/…`):
 * a reload stays, a bookmark returns, and two tabs can show one each.
 */
export function isExample(): boolean {
  return new URLSearchParams(location.search).has('example')
}

/** The two never share a database: what somebody tries in the example cannot touch their own work. */
export function databaseName(): string {
  return isExample() ? 'cimento-example' : 'cimento'
}
