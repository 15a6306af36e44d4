import { useEffect } from 'react'
import type { CommandId } from './commands.ts'
import { answerTo, type CommandHandler } from './handlers.ts'

/** Answers to a command, by key and from the palette, while the component is on the screen. */
export function useCommand(id: CommandId, handler: CommandHandler): void {
  useEffect(() => answerTo(id, handler), [id, handler])
}
