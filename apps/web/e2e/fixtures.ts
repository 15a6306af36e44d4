import { type BrowserContext, expect, test as base } from '@playwright/test'

type Fixtures = {
  /** Makes the page's clock show this day, nine in the morning in Rome; timers still run. */
  readonly atDate: (date: string) => Promise<void>
  /** What the page did that it must not do. A test that ends with an entry fails. */
  readonly problems: string[]
}

/** Playwright's `test`, in which every page stays on its own origin and keeps a clean console. */
export const test = base.extend<Fixtures>({
  atDate: async ({ page }, use) => {
    await use((date) => page.clock.setFixedTime(new Date(`${date}T09:00:00+01:00`)))
  },
  problems: [
    async ({ context, baseURL }, use) => {
      const problems = watchProblems(context, String(baseURL))
      await use(problems)
      expect(problems).toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Collects requests to another origin, console errors (violations of the policy are such) and uncaught errors. */
export function watchProblems(context: BrowserContext, ownOrigin: string): string[] {
  const problems: string[] = []
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (origin !== ownOrigin && protocol !== 'data:' && protocol !== 'blob:')
      problems.push(`request: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    problems.push(`uncaught: ${error.error().message}`)
  })
  return problems
}
