import { invariant } from '@cimento/core'
// oxlint-disable-next-line import/default -- by `?worker&url`, Vite gives the address of the built worker
import intake from './paste/files/intake-worker.ts?worker&url'
// oxlint-disable-next-line import/default -- the same
import snapshots from './snapshots/snapshot-worker.ts?worker&url'

/** Every script that may run beside the page: no other has an address. */
const addresses = new Map([
  ['offline', () => new URL('sw.js', document.baseURI).href],
  ['intake', () => new URL(intake, document.baseURI).href],
  ['snapshots', () => new URL(snapshots, document.baseURI).href],
] as const)
type WorkerName = typeof addresses extends Map<infer Name, unknown> ? Name : never

let policy: ReturnType<NonNullable<typeof window.trustedTypes>['createPolicy']> | undefined

/** A worker's address, blessed by the one policy that the page's Trusted Types allow. */
export function workerAddress(name: WorkerName): string {
  policy ??= window.trustedTypes?.createPolicy('sw', { createScriptURL: addressOf })
  return policy?.createScriptURL(name) ?? addressOf(name)
}

function addressOf(name: string): string {
  const [, address] = [...addresses].find(([known]) => known === name) ?? []
  invariant(address, `${name} is a worker of this app`)
  return address()
}
