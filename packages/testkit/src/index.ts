export { notebookJournal, oldOperation, operationsArbitrary, titleOperation, withShuffled } from './notebook.ts'
export type { Notebook } from './notebook.ts'
