import { defineMessages } from '../../lib/i18n/define-messages.ts'

type Kept = { readonly on: string; readonly days: number }

export const messages = defineMessages({
  it: {
    title: 'Cestino',
    lead: ({ days }: { readonly days: number }) =>
      `Ciò che cancelli resta qui per ${days} giorni, e si ripristina com’era.`,
    place: 'Dove sei',
    settings: 'Impostazioni',
    count: ({ count }: { readonly count: number }) =>
      count === 1 ? '1 elemento nel cestino' : `${count} elementi nel cestino`,
    empty: 'Il cestino è vuoto.',
    emptyHint: 'Un test, una lezione o un KPI che cancelli arriva qui.',
    toTests: 'Vai ai test',
    lessonOf: ({ key }: { readonly key: string }) => `Lezione di ${key}`,
    kinds: { experiment: 'Test', lesson: 'Lezione', kpi: 'KPI' },
    deleted: ({ on }: Kept) => `cancellato ${on}`,
    lessonDeleted: ({ on }: Kept) => `cancellata ${on}`,
    left: ({ days }: Kept) => (days === 1 ? 'ancora 1 giorno' : `ancora ${days} giorni`),
    restore: 'Ripristina',
    restoreNamed: ({ title }: { readonly title: string }) => `Ripristina «${title}»`,
  },
  en: {
    title: 'Trash',
    lead: ({ days }) => `What you delete stays here for ${days} days, and is restored as it was.`,
    place: 'Where you are',
    settings: 'Settings',
    count: ({ count }) => (count === 1 ? '1 item in the trash' : `${count} items in the trash`),
    empty: 'The trash is empty.',
    emptyHint: 'A test, a lesson or a KPI that you delete comes here.',
    toTests: 'Go to the tests',
    lessonOf: ({ key }) => `Lesson of ${key}`,
    kinds: { experiment: 'Test', lesson: 'Lesson', kpi: 'KPI' },
    deleted: ({ on }) => `deleted ${on}`,
    lessonDeleted: ({ on }) => `deleted ${on}`,
    left: ({ days }) => (days === 1 ? '1 more day' : `${days} more days`),
    restore: 'Restore',
    restoreNamed: ({ title }) => `Restore “${title}”`,
  },
})
