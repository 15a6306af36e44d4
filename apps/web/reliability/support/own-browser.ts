import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { type BrowserContext, chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../../../../scripts/lib/browser.mjs'

/** A Chromium with a profile of its own, that the harness may kill. */
export type OwnBrowser = {
  readonly context: BrowserContext
  /** SIGKILL to the browser and to all its processes; resolves when none is left. */
  readonly kill: () => Promise<void>
  /** Closes it as a person does. */
  readonly close: () => Promise<void>
}

type Options = {
  readonly origin: string
  /** Runs in every page before the app: how a control breaks it. */
  readonly before?: readonly (() => void)[]
  readonly serviceWorkers?: 'allow' | 'block'
}

export async function openBrowser(
  profile: string,
  { origin, before = [], serviceWorkers = 'allow' }: Options,
): Promise<OwnBrowser> {
  const executablePath = findBrowser()
  const context = await chromium.launchPersistentContext(profile, {
    args: browserFlags(),
    ...(executablePath && { executablePath }),
    baseURL: origin,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 800 },
    serviceWorkers,
  })
  for (const script of before) await context.addInitScript(script)
  const leader = leaderOf(profile)
  return {
    context,
    async kill() {
      const closed = context.waitForEvent('close', { timeout: 0 }).catch(() => undefined)
      process.kill(-leader, 'SIGKILL')
      while (isAlive(leader)) await wait(10)
      await closed
    },
    close: () => context.close(),
  }
}

/** Playwright starts a browser as the leader of a group, which all its processes are of; its lock names it. */
function leaderOf(profile: string): number {
  const leader = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))
  if (!Number.isInteger(leader) || leader <= 1) throw new Error(`no browser has the profile ${profile}`)
  return leader
}

function isAlive(leader: number): boolean {
  try {
    process.kill(-leader, 0)
    return true
  } catch {
    return false
  }
}

/** Why browsers cannot be killed by their group here; undefined where they can. */
export const cannotKill =
  process.platform === 'win32' ? 'Windows has no process groups to kill a browser by' : undefined
