export { allText } from './all-text.ts'
export { hostileLog } from './hostile-log.ts'
export { hostileTexts } from './hostile-texts.ts'
export {
  assessedAtEnd,
  countedLog,
  countsOn,
  day,
  fixedContext,
  lockedPlan,
  memoryLog,
  planInput,
  readyDraft,
  seriesOf,
  returnsGuardrail,
  startedLog,
  wholeTest,
} from './builders.ts'
export type { ArmCounts, MemoryLog } from './builders.ts'
export { logArbitrary } from './log-arbitrary.ts'
export { largeLog } from './large-log.ts'
export { engines, rowsOf } from './engines.ts'
export type { Engine, RowFacts } from './engines.ts'
export {
  notebookJournal,
  oldOperation,
  operationsArbitrary,
  titleOperation,
  withShuffled,
} from './notebook.ts'
export type { Notebook } from './notebook.ts'
export { causalPhrases, forbiddenPhrases, phrasesIn, phrasesOfDetails } from './phrases.ts'
export { randomFrom } from './random.ts'
export type { Random } from './random.ts'
export { releaseLog } from './release-log.ts'
export { runStoreContract } from './storage-contract.ts'
export { rename } from './storage-contract/gestures.ts'
export type { OpenStore, StoreOptions } from './storage-contract/opener.ts'
export { contentOf } from './storage-contract/reading-stores.ts'
export { testCapabilities, testNowMs } from './test-capabilities.ts'
export { valueOf } from './value-of.ts'
