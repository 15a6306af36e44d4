import { useEffect, useState } from 'react'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'

/** How many operations the store holds; undefined until it has answered. */
export function useOperationCount(): number | undefined {
  const { store, mirror } = useWorkspace()
  const [count, setCount] = useState<number>()
  useEffect(() => {
    let current = true
    const read = async () => {
      const head = await store.head()
      if (current && head.ok) setCount(head.value.count)
    }
    const stop = mirror.subscribe(() => void read())
    void read()
    return () => {
      current = false
      stop()
    }
  }, [store, mirror])
  return count
}
