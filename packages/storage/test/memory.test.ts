import { createMemoryDatabase, openMemoryStore } from '@cimento/storage'
import { runStoreContract } from '@cimento/testkit'
import type { Notebook } from '@cimento/testkit'

runStoreContract('memory', () => {
  const database = createMemoryDatabase<Notebook>()
  return (options) => openMemoryStore({ ...options, database })
})
