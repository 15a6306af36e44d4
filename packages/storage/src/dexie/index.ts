export { openDexieStore } from './open-dexie-store.ts'
