import type { Stage } from '@cimento/core/workspace'
import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Stages = { readonly [stage in Stage]: string }

const it: Stages = {
  idea: 'idea',
  ready: 'pronto',
  running: 'in corso',
  'to-read': 'da leggere',
  'to-decide': 'da decidere',
  'to-learn': 'manca la lezione',
  closed: 'chiuso',
}

const en: Stages = {
  idea: 'idea',
  ready: 'ready',
  running: 'running',
  'to-read': 'to read',
  'to-decide': 'to decide',
  'to-learn': 'lesson missing',
  closed: 'closed',
}

export const messages = defineMessages({
  it: {
    title: 'Cerca o fai',
    placeholder: 'Un test, una lezione, una pagina, un comando',
    results: 'Risultati',
    close: 'Chiudi',
    count: ({ count }: { readonly count: number }) =>
      count === 0 ? 'Nessun risultato' : count === 1 ? '1 risultato' : `${count} risultati`,
    noMatch: 'Nessun risultato.',
    page: 'Pagina',
    lesson: 'Lezione',
    stages: it,
    newIdea: ({ title }: { readonly title: string }) => `Nuova idea: «${title}»`,
    saved: ({ key, title }: { readonly key: string; readonly title: string }) =>
      `${key} «${title}» è tra le idee.`,
    hints: { choose: 'scegli', open: 'apri', narrow: 'solo comandi · etichette · persone' },
  },
  en: {
    title: 'Search or do',
    placeholder: 'A test, a lesson, a page, a command',
    results: 'Results',
    close: 'Close',
    count: ({ count }) => (count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`),
    noMatch: 'No results.',
    page: 'Page',
    lesson: 'Lesson',
    stages: en,
    newIdea: ({ title }) => `New idea: “${title}”`,
    saved: ({ key, title }) => `${key} “${title}” is among the ideas.`,
    hints: { choose: 'choose', open: 'open', narrow: 'commands only · tags · people' },
  },
})
