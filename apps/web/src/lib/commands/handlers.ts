import type { CommandId } from './commands.ts'

/** What answers to a command; it is told the key that was pressed, where it was a key. */
export type CommandHandler = (key?: string) => void

const handlers = new Map<CommandId, CommandHandler>()

/** Whatever is on the screen says which commands it answers to, for as long as it is there. */
export function answerTo(id: CommandId, handler: CommandHandler): () => void {
  handlers.set(id, handler)
  return () => {
    if (handlers.get(id) === handler) handlers.delete(id)
  }
}

export function handlerOf(id: CommandId): CommandHandler | undefined {
  return handlers.get(id)
}
