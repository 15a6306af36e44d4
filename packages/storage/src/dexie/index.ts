export { openDexieStore } from './open-dexie-store.ts'
export { readStoredJournal } from './read-stored-journal.ts'
