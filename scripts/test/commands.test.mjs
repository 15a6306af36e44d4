// @ts-check
import { createServer } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { browserFlags, findBrowser } from '../lib/browser.mjs'
import { installStamp, pnpmCommand } from '../lib/install.mjs'
import { isSupportedNode, supportedNode } from '../lib/node-version.mjs'
import { freePort } from '../lib/port.mjs'
import { withoutNpmVariables } from '../lib/process.mjs'
import { readText } from '../lib/files.mjs'

describe('Node', () => {
  test.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '23.0.0', '24.1.0'])(
    '%s is supported',
    (version) => {
      expect(isSupportedNode(version)).toBe(true)
    },
  )

  test.each(['18.20.0', '20.18.9', '21.7.0', '22.11.0', ''])('%s is not supported', (version) => {
    expect(isSupportedNode(version)).toBe(false)
  })

  test('the range is the one of package.json', () => {
    expect(JSON.parse(readText('package.json')).engines.node).toBe(supportedNode)
  })
})

describe('pnpm', () => {
  test('an installed one of the same major version is used', () => {
    expect(pnpmCommand('pnpm@12.21.0', '12.3.4')).toEqual(['pnpm'])
  })

  test.each([undefined, '', '1.12.0', '11.9.0'])(
    'with %s installed, npx brings the right one',
    (installed) => {
      expect(pnpmCommand('pnpm@12.21.0', installed)).toEqual(['npx', '--yes', 'pnpm@12.21.0'])
    },
  )

  test('an installation is done again when the lockfile or Node changes, and only then', () => {
    expect(installStamp('a', 'v20.19.0')).toBe(installStamp('a', 'v20.19.0'))
    expect(installStamp('b', 'v20.19.0')).not.toBe(installStamp('a', 'v20.19.0'))
    expect(installStamp('a', 'v22.12.0')).not.toBe(installStamp('a', 'v20.19.0'))
  })

  test("npm's settings do not reach it", () => {
    const env = { npm_config_user_agent: 'npm', NPM_CONFIG_CACHE: 'x', PATH: 'y', HOME_npm_: 'z' }
    expect(withoutNpmVariables(env)).toEqual({ PATH: 'y', HOME_npm_: 'z' })
  })
})

describe('browser', () => {
  /** @param {string[]} paths */
  const machineWith =
    (...paths) =>
    (/** @type {string} */ path) =>
      paths.includes(path)

  test('the one that is named comes first', () => {
    const env = { CIMENTO_CHROMIUM: '/opt/chrome', PATH: '/usr/bin' }
    const exists = machineWith('/opt/chrome', '/usr/bin/chromium')
    expect(findBrowser({ platform: 'linux', env, exists })).toBe('/opt/chrome')
  })

  test('a named one that does not exist is an error, not a reason to take another', () => {
    const env = { CIMENTO_CHROMIUM: '/opt/chrome', PATH: '/usr/bin' }
    expect(() => findBrowser({ platform: 'linux', env, exists: machineWith('/usr/bin/chromium') })).toThrow(
      '/opt/chrome',
    )
  })

  test.each([
    ['linux', { PATH: '/usr/local/bin:/usr/bin' }, '/usr/bin/google-chrome'],
    ['linux', {}, '/snap/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
  ])('on %s with %o it is found at %s', (platform, env, path) => {
    expect(findBrowser({ platform, env, exists: machineWith(path) })).toBe(path)
    expect(findBrowser({ platform, env, exists: machineWith() })).toBeUndefined()
  })

  test('it runs without its sandbox for root alone, and never makes requests of its own', () => {
    expect(browserFlags(0)).toContain('--no-sandbox')
    expect(browserFlags(1000)).not.toContain('--no-sandbox')
    expect(browserFlags(1000)).toContain('--disable-background-networking')
  })
})

describe('port', () => {
  const server = createServer()
  afterEach(() => server.close())

  test('one in use is passed over', async () => {
    const port = await freePort(43_170)
    await new Promise((resolve) => server.listen({ port, host: 'localhost' }, () => resolve(undefined)))
    expect(await freePort(port)).toBeGreaterThan(port)
  })
})
