import { useCallback, useEffect, useState } from 'react'
import { askToKeep, storageManager } from '../../lib/workspace/keeping.ts'

/** What the browser says of the space it grants; undefined members where it says nothing. */
export type StorageFacts = {
  readonly usedBytes: number | undefined
  readonly quotaBytes: number | undefined
  /** Whether it promised not to delete the data on its own. */
  readonly persisted: boolean | undefined
}

/** The facts, read again after `ask`, which asks the browser to keep the data and tells whether it will. */
export function useStorageFacts(): {
  readonly facts: StorageFacts | undefined
  readonly ask: () => Promise<boolean>
} {
  const [facts, setFacts] = useState<StorageFacts>()
  useEffect(() => {
    let current = true
    void readFacts().then((read) => current && setFacts(read))
    return () => {
      current = false
    }
  }, [])

  const ask = useCallback(async () => {
    const granted = await askToKeep()
    setFacts(await readFacts())
    return granted
  }, [])
  return { facts, ask }
}

async function readFacts(): Promise<StorageFacts> {
  const storage = storageManager()
  // A browser that lets nothing be kept refuses to say, too.
  const estimate = await storage?.estimate().catch(() => undefined)
  return {
    usedBytes: estimate?.usage,
    quotaBytes: estimate?.quota,
    persisted: await storage?.persisted().catch(() => undefined),
  }
}
