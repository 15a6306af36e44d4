import { useEffect } from 'react'
import { usePreferences } from './preferences.ts'

/** Calls `action` on a single key, unless the person is typing, a dialog is open or single keys are off. */
export function useShortcut(key: string, action: () => void): void {
  const enabled = usePreferences((preferences) => preferences.singleKeyShortcuts)
  useEffect(() => {
    if (!enabled) return undefined
    const press = (event: KeyboardEvent) => {
      const plain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      if (
        event.key.toLowerCase() !== key ||
        !plain ||
        isTyping(event.target) ||
        document.querySelector('dialog[open]')
      )
        return
      event.preventDefault()
      action()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [key, action, enabled])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null
}
