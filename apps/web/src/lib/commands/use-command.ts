import { useEffect } from 'react'
import type { CommandId } from './commands.ts'
import { answerTo, type CommandHandler } from './handlers.ts'

/** Answers to a command, by key and from the palette, while the component is on the screen and has an answer. */
export function useCommand(id: CommandId, handler: CommandHandler | undefined): void {
  useEffect(() => (handler ? answerTo(id, handler) : undefined), [id, handler])
}
