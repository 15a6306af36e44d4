// The command line as a function: what it reads and writes is given to it.
export { run } from './run.ts'
export type { ExitCode, Terminal } from './terminal.ts'
