import type { Answer } from './answer.ts'
import { assessCommand } from './commands/assess.ts'
import { demoCommand } from './commands/demo.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { mergeCommand } from './commands/merge.ts'
import { planCommand } from './commands/plan.ts'
import { verifyCommand } from './commands/verify.ts'
import type { Options } from './options.ts'
import type { Input } from './terminal.ts'

export interface Command {
  readonly fewestFiles: number
  readonly mostFiles: number
  readonly answer: (options: Options, terminal: Input) => Promise<Answer>
}

/** By the word that calls them. */
export const commands: Readonly<Record<string, Command>> = {
  plan: planCommand,
  assess: assessCommand,
  verify: verifyCommand,
  export: exportCommand,
  import: importCommand,
  merge: mergeCommand,
  demo: demoCommand,
}
