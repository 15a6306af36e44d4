import { defineMessages } from '../../lib/i18n/define-messages.ts'

const ordinals = ['th', 'st', 'nd', 'rd']

function inEnglish(position: number): string {
  const teen = position % 100 > 10 && position % 100 < 14
  return `${position}${teen ? 'th' : (ordinals[position % 10] ?? 'th')}`
}

export const messages = defineMessages({
  it: {
    title: 'Tentativi sulla stessa domanda',
    attempt: ({ attempt }: { readonly attempt: number }) => `${attempt}º tentativo`,
    missing: 'Il test da cui deriva è nel cestino, o non è in questo registro.',
    self: 'questo test',
    idea: 'idea',
    running: 'in corso',
    cycle: 'Questi test derivano in tondo l’uno dall’altro: il file da cui vengono è danneggiato.',
  },
  en: {
    title: 'Attempts at the same question',
    attempt: ({ attempt }) => `${inEnglish(attempt)} attempt`,
    missing: 'The test it is derived from is in the trash, or not in this log.',
    self: 'this test',
    idea: 'idea',
    running: 'running',
    cycle: 'These tests are derived from each other in a circle: the file they come from is damaged.',
  },
})
