// @ts-check
import { findBrowser } from './browser.mjs'
import { outputOf, run, tool } from './process.mjs'

/**
 * Finds a browser for the tests, or installs one: Debian's Chromium where apt may be used, else Playwright's own.
 *
 * @returns {Promise<boolean>} whether there is one
 */
export async function ensureBrowser() {
  const found = findBrowser()
  if (found) {
    console.log(`Browser: ${found}`)
    return true
  }
  console.log('No Chromium, Chrome or Edge was found (CIMENTO_CHROMIUM can name one); installing Chromium.')
  return (
    (await installDebianChromium()) || run([...tool('@playwright/test', 'playwright'), 'install', 'chromium'])
  )
}

async function installDebianChromium() {
  if (outputOf(['apt-get', '--version']) === undefined) return false
  const isRoot = process.getuid?.() === 0
  if (!isRoot && outputOf(['sudo', '-n', 'true']) === undefined) return false
  // Another installation may be under way: wait for it instead of failing.
  const apt = [...(isRoot ? [] : ['sudo', '-n']), 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-y']
  await run([...apt, 'update'])
  return (
    (await run([...apt, 'install', '--no-install-recommends', 'chromium'])) && findBrowser() !== undefined
  )
}
