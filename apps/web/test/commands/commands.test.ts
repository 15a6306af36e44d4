import { expect, test } from 'vitest'
import { navigation } from '../../src/app/shell/navigation.ts'
import { commands, type Command } from '../../src/lib/commands/commands.ts'
import { keyCaps } from '../../src/lib/commands/key-caps.ts'
import { pressedKeys } from '../../src/lib/commands/pressed-keys.ts'

const keys = commands.flatMap((command: Command) => command.keys)

test('no two commands share a key, and none hides the beginning of another', () => {
  expect(new Set(keys).size).toBe(keys.length)
  const beginnings = new Set(keys.filter((own) => own.includes(' ')).map((own) => own.split(' ')[0]))
  expect(keys.filter((own) => beginnings.has(own))).toEqual([])
})

test('every page of the rail has its letters', () => {
  const reached = commands.filter((command: Command) => command.keys.some((own) => own.startsWith('g ')))
  const hrefs = reached.map((command: Command) => command.href)
  expect(navigation.map(({ href }) => href)).toEqual(hrefs)
})

test.each([
  [{ key: 'c' }, 'c'],
  [{ key: 'M', shiftKey: true }, 'shift+m'],
  [{ key: '?', shiftKey: true }, '?'],
  [{ key: 'k', metaKey: true }, 'mod+k'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'mod+shift+z'],
  [{ key: 'Enter', ctrlKey: true }, 'mod+enter'],
  [{ key: 'Shift', shiftKey: true }, undefined],
  [{ key: '@', ctrlKey: true, altKey: true }, undefined],
])('%o is %s', (event, expected) => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
  expect(pressedKeys({ ...none, ...event })).toBe(expected)
})

test('keys are shown as they are printed', () => {
  expect(keyCaps('mod+shift+z', 'it')).toEqual(['Ctrl', 'Maiusc', 'Z'])
  expect(keyCaps('g o', 'en')).toEqual(['G', 'O'])
})
