// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * What Chromium needs to run in a container and to make no request of its own.
 * Its sandbox cannot start for root, who is who runs in most containers.
 *
 * @param {number | undefined} userId
 */
export function browserFlags(userId = process.getuid?.()) {
  const quiet = ['gpu', 'quic', 'background-networking', 'component-update', 'sync']
  const flags = ['--no-first-run', ...quiet.map((part) => `--disable-${part}`)]
  return userId === 0 ? ['--no-sandbox', ...flags] : flags
}

/**
 * An installed Chromium, Chrome or Edge: `CIMENTO_CHROMIUM`, else a program on the PATH, else a usual place.
 *
 * @param {{ platform?: string, env?: NodeJS.ProcessEnv, exists?: (path: string) => boolean }} [machine]
 * @returns {string | undefined} the path of its program, or undefined where there is none
 */
export function findBrowser({ platform = process.platform, env = process.env, exists = existsSync } = {}) {
  const chosen = env['CIMENTO_CHROMIUM']
  if (chosen) {
    if (!exists(chosen)) throw new Error(`CIMENTO_CHROMIUM names ${chosen}, which does not exist.`)
    return chosen
  }
  return browserPlaces(platform, env).find((place) => exists(place))
}

/**
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
function browserPlaces(platform, env) {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (folder) => folder !== undefined,
    )
    return [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ].flatMap((program) => folders.map((folder) => `${folder}\\${program}`))
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/snap/bin']
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}
