import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium } from '@playwright/test'
import { browserFlags, findBrowser } from '../../../../scripts/lib/browser.mjs'

/**
 * A real Chromium whose owner has chosen that no site may keep data (Settings, Third-party cookies and site data):
 * IndexedDB, local storage and the private file system all refuse. Chromium's own private windows keep data until
 * they close, and cannot stand for those of other browsers.
 */
export async function openKeepingNothing(
  baseURL: string,
): Promise<{ readonly context: BrowserContext; readonly close: () => Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'cimento-keeps-nothing-'))
  mkdirSync(join(profile, 'Default'))
  const block = 2
  const preferences = { profile: { default_content_setting_values: { cookies: block } } }
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  const executablePath = findBrowser()
  const context = await chromium.launchPersistentContext(profile, {
    args: browserFlags(),
    ...(executablePath && { executablePath }),
    baseURL,
    locale: 'it-IT',
    timezoneId: 'Europe/Rome',
    viewport: { width: 1280, height: 800 },
  })
  return {
    context,
    async close() {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
