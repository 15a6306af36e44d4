export { createMemoryDatabase } from './memory-database.ts'
export type { MemoryDatabase } from './memory-database.ts'
export { openMemoryStore } from './open-memory-store.ts'
