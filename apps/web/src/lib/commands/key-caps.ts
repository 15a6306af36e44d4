import type { Language } from '../i18n/language.ts'

/** What is printed on the keys of a command, one text a key: `mod+shift+z` is Ctrl, Shift and Z. */
export function keyCaps(keys: string, language: Language): readonly string[] {
  return keys
    .split(/[+ ]/)
    .map((key) => caps[key]?.(language) ?? (key.length === 1 ? key.toUpperCase() : key))
}

/** For `aria-keyshortcuts`: the same keys by their standard names. */
export function ariaKeys(keys: string): string {
  const names: Readonly<Record<string, string>> = { mod: isMac ? 'Meta' : 'Control', shift: 'Shift' }
  return keys
    .split('+')
    .map((key) => names[key] ?? key)
    .join('+')
}

const isMac = /Mac|iPhone|iPad/.test(navigator.platform)

const caps: { readonly [key: string]: (language: Language) => string } = {
  mod: () => (isMac ? '⌘' : 'Ctrl'),
  shift: (language) => (isMac ? '⇧' : language === 'it' ? 'Maiusc' : 'Shift'),
  enter: (language) => (language === 'it' ? 'Invio' : 'Enter'),
  escape: () => 'Esc',
}
