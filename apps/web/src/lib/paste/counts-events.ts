/**
 * Whether the name of what is counted is that of something one person does several times, as ad platforms report it:
 * impressions, views, clicks. A share of those is no share of people, and its p-value grows with the traffic.
 */
export function countsEvents(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => events.has(word))
}

const events = new Set(
  'impression impressions impressioni visualizzazione visualizzazioni views view pageview pageviews clic click clicks'.split(
    ' ',
  ),
)
