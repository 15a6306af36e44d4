import { useLayoutEffect } from 'react'
import type { CommandId } from './commands.ts'
import { answerTo, type CommandHandler } from './handlers.ts'

/**
 * Answers to a command, by key and from the palette, while the component is on the screen and has an answer. Who sees
 * it may press a key at once: the answer is there before it is drawn.
 */
export function useCommand(id: CommandId, handler: CommandHandler | undefined): void {
  useLayoutEffect(() => (handler ? answerTo(id, handler) : undefined), [id, handler])
}
