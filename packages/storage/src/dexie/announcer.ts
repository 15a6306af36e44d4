/** Tells of writings: this store's listeners at once, other tabs through a channel where the platform has one. */
export type Announcer = {
  readonly announce: (revision: number) => void
  readonly watch: (listener: (revision: number) => void) => () => void
  readonly close: () => void
}

export function createAnnouncer(databaseName: string): Announcer {
  const listeners = new Set<(revision: number) => void>()
  const tell = (revision: number) => listeners.forEach((listener) => listener(revision))
  const channel =
    typeof BroadcastChannel === 'undefined'
      ? undefined
      : new BroadcastChannel(`cimento-storage/${databaseName}`)
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (typeof data === 'number') tell(data)
  })
  return {
    announce(revision) {
      tell(revision)
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- channels never leave the origin
      channel?.postMessage(revision)
    },
    watch(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close() {
      listeners.clear()
      channel?.close()
    },
  }
}
