import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, test } from 'vitest'
import { defineMessages } from '../../src/lib/i18n/define-messages.ts'
import { LanguageSwitch } from '../../src/lib/i18n/language-switch.tsx'
import { preferredLanguage } from '../../src/lib/i18n/language.ts'
import { useText } from '../../src/lib/i18n/use-text.ts'
import { useDocumentPreferences, usePreferences } from '../../src/lib/preferences.ts'
import { expect } from './expect.ts'

beforeEach(() => usePreferences.setState({ language: 'it', theme: 'system' }))
afterEach(() => {
  cleanup()
  localStorage.clear()
})

test('P40 one press changes every word and html[lang], and the choice is kept', async () => {
  render(<Greeting />)
  expect(screen.getByRole('paragraph')).toHaveTextContent('3 giorni')
  expect(document.documentElement).toHaveAttribute('lang', 'it')

  await userEvent.click(screen.getByRole('radio', { name: 'English' }))

  expect(screen.getByRole('paragraph')).toHaveTextContent('3 days')
  expect(document.documentElement).toHaveAttribute('lang', 'en')
  expect(localStorage.getItem('cimento.preferences')).toContain('"language":"en"')
})

test('the theme is written on the document', () => {
  render(<Greeting />)
  expect(document.documentElement).toHaveAttribute('data-theme', 'system')
})

test('stored preferences that nobody knows are left out', async () => {
  const stored = { state: { language: 'de', theme: 'dark', singleKeyShortcuts: 'no' }, version: 0 }
  localStorage.setItem('cimento.preferences', JSON.stringify(stored))
  await usePreferences.persist.rehydrate()
  expect(usePreferences.getState()).toMatchObject({ language: 'it', theme: 'dark', singleKeyShortcuts: true })
})

test.each([
  [['it-IT', 'en'], 'it'],
  [['de-DE', 'it'], 'it'],
  [['en-GB'], 'en'],
  [['de', 'fr'], 'en'],
  [[], 'en'],
] as const)('a browser that asks for %j gets %s', (tags, language) => {
  expect(preferredLanguage(tags)).toBe(language)
})

test('a catalog with a missing key or with another one does not compile', () => {
  // @ts-expect-error `end` is missing in English
  expect(defineMessages({ it: { start: 'Avvia', end: 'Ferma' }, en: { start: 'Start' } })).toBeDefined()
  // @ts-expect-error Italian has no `stop`
  expect(defineMessages({ it: { start: 'Avvia' }, en: { start: 'Start', stop: 'Stop' } })).toBeDefined()
  // @ts-expect-error a sentence with facts stays one in every language
  expect(defineMessages({ it: { days: (n: number) => `${n} giorni` }, en: { days: 'days' } })).toBeDefined()
})

function Greeting() {
  const text = useText(messages)
  useDocumentPreferences()
  return (
    <>
      <LanguageSwitch />
      <p>{text.days({ count: 3 })}</p>
    </>
  )
}

const messages = defineMessages({
  it: { days: ({ count }: { readonly count: number }) => `${count} giorni` },
  en: { days: ({ count }) => `${count} days` },
})
