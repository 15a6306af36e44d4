import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'
import type { TestInfo } from '@playwright/test'
import { freePort } from '../../../../scripts/lib/port.mjs'

export type OwnServer = { readonly origin: string; readonly kill: () => Promise<void> }

/** Serves the built app from a process of the test's own, which it may kill. */
export async function startOwnServer({ config }: TestInfo): Promise<OwnServer> {
  const port = await freePort(4300)
  const server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'preview', '--port', `${port}`, '--strictPort'],
    { cwd: dirname(config.configFile ?? ''), stdio: 'ignore' },
  )
  const exited = once(server, 'exit')
  const origin = `http://localhost:${port}`
  while (!(await answers(origin))) {
    if (server.exitCode !== null) throw new Error(`The server on port ${port} ended with ${server.exitCode}.`)
  }
  return {
    origin,
    async kill() {
      server.kill('SIGKILL')
      await exited
    },
  }
}

export async function answers(origin: string): Promise<boolean> {
  return fetch(origin).then(
    () => true,
    // Not yet, or no more; a short wait, for those who ask again.
    () => new Promise<boolean>((resolve) => setTimeout(resolve, 100, false)),
  )
}
