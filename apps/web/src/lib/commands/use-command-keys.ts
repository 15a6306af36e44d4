import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { usePreferences } from '../preferences.ts'
import { commands, type Command } from './commands.ts'
import { handlerOf } from './handlers.ts'
import { pressedKeys } from './pressed-keys.ts'

/** How long after `g` its second key still counts. */
const sequenceMs = 1500

/**
 * Listens for the keys of all commands; the root of the app calls it once.
 *
 * @param pause while a dialog that was asked for is still on its way: what is typed is meant for it
 */
export function useCommandKeys(pause = false): void {
  const singleKeys = usePreferences((preferences) => preferences.singleKeyShortcuts)
  const [, navigate] = useLocation()

  useEffect(() => {
    let first: { readonly key: string; readonly at: number } | undefined
    /** The field in which letters were typed since it was entered: its own undo comes first. */
    let typedIn: EventTarget | null = null

    const type = (event: Event) => {
      typedIn = holdsText(event.target) ? event.target : null
    }
    const enter = () => {
      typedIn = null
    }
    const press = (event: KeyboardEvent) => {
      const key = pressedKeys(event)
      if (key === undefined || event.defaultPrevented) return
      if (pause || document.querySelector('dialog[open]')) return
      const isSingle = !key.startsWith('mod+')
      if (isSingle && (!singleKeys || isTyping(event.target))) return
      const sequence = first && event.timeStamp - first.at < sequenceMs ? `${first.key} ${key}` : undefined
      first = undefined
      const command = commandOf(sequence) ?? commandOf(key)
      if (!command) {
        if (isSingle && startsSequence(key)) first = { key, at: event.timeStamp }
        return
      }
      if (event.repeat && command.repeats !== true) return
      if ((command.id === 'undo' || command.id === 'redo') && typedIn === event.target) return
      const run = handlerOf(command.id)
      if (!run && command.href === undefined) return
      event.preventDefault()
      if (run) run(key)
      else navigate(String(command.href).slice(1))
    }

    document.addEventListener('input', type)
    document.addEventListener('focusin', enter)
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('input', type)
      document.removeEventListener('focusin', enter)
      document.removeEventListener('keydown', press)
    }
  }, [singleKeys, navigate, pause])
}

function commandOf(keys: string | undefined): Command | undefined {
  if (keys === undefined) return undefined
  return commands.find((command) => command.keys.some((own) => own === keys))
}

function startsSequence(key: string): boolean {
  return commands.some((command) => command.keys.some((keys) => keys.startsWith(`${key} `)))
}

function holdsText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return textTypes.has(target.type)
  return target instanceof HTMLTextAreaElement
}

const textTypes: ReadonlySet<string> = new Set([
  'text',
  'search',
  'email',
  'url',
  'tel',
  'password',
  'number',
])

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
