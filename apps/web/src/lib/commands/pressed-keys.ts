/** A key as the table of commands writes it: `c`, `?`, `shift+m`, `mod+shift+z`; undefined for Alt and lone modifiers. */
export function pressedKeys(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>,
): string | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event
  const mod = ctrlKey || metaKey
  // AltGr writes characters, and with Ctrl on some systems: only a plain key or Ctrl alone is meant.
  if (altKey || ['Control', 'Meta', 'Shift', 'Alt', 'Dead'].includes(key)) return undefined
  const isLetter = /^\p{L}$/u.test(key)
  // A sign such as `?` is itself, wherever its keyboard hides it.
  const shift = shiftKey && (isLetter || key.length > 1)
  return [mod && 'mod', shift && 'shift', key.toLowerCase()].filter(Boolean).join('+')
}
