import type { Target } from '@cimento/handbook'
import { defineMessages } from '../../lib/i18n/define-messages.ts'

/** Names that are the same in every language. */
const names = {
  mkdocs: 'MkDocs',
  hugo: 'Hugo',
  vitepress: 'VitePress',
  docusaurus: 'Docusaurus',
  techdocs: 'Backstage TechDocs',
  'github-wiki': 'GitHub Wiki',
  'gitlab-wiki': 'GitLab Wiki',
  'azure-wiki': 'Azure DevOps Wiki',
  obsidian: 'Obsidian',
  notion: 'Notion',
} as const

type Named = { readonly name: string }
type Targets = { readonly [target in Target]: string }

const targetsIt: Targets = {
  ...names,
  html: 'Una pagina web sola, da aprire o stampare (.html)',
  docx: 'Documento Word (.docx)',
  markdown: 'Markdown, per qualsiasi strumento',
  madr: 'MADR, registro delle decisioni',
  xlsx: 'Tabella Excel (.xlsx)',
  csv: 'Tabella CSV',
  json: 'JSON, per i programmi',
  llms: 'llms.txt, per i modelli linguistici',
}

const targetsEn: Targets = {
  ...names,
  html: 'One web page, to open or print (.html)',
  docx: 'Word document (.docx)',
  markdown: 'Markdown, for any tool',
  madr: 'MADR, log of decisions',
  xlsx: 'Excel table (.xlsx)',
  csv: 'CSV table',
  json: 'JSON, for programs',
  llms: 'llms.txt, for language models',
}

export const exportMessages = defineMessages({
  it: {
    title: 'Esporta le lezioni',
    close: 'Chiudi',
    target: 'Formato',
    targets: targetsIt,
    language: 'Lingua',
    languages: { it: 'Italiano', en: 'English' },
    scope: 'Quali pagine',
    scopes: {
      all: 'Lezioni ed esperimenti',
      lessons: 'Solo le lezioni',
      experiments: 'Solo gli esperimenti',
    },
    tagged: ({ name }: Named) => `Con l’etichetta «${name}»`,
    numbers: 'Con i numeri',
    numbersNote: 'Senza numeri restano il verdetto in parole, la decisione e ciò che è stato scritto a mano.',
    anonymous: 'Senza nomi di persone',
    anonymousNote: 'Al posto di ogni nome: Persona 1, Persona 2 e così via.',
    preview: 'Anteprima della prima pagina',
    more: 'La pagina continua.',
    download: 'Scarica le lezioni',
    fileName: 'cimento-lezioni',
    example: 'esempio',
    exported: ({ name }: Named) => `Lezioni esportate in ${name}.`,
    failed: 'Non riesco a preparare il file. Ricarica la pagina e riprova.',
  },
  en: {
    title: 'Export the lessons',
    close: 'Close',
    target: 'Format',
    targets: targetsEn,
    language: 'Language',
    languages: { it: 'Italiano', en: 'English' },
    scope: 'Which pages',
    scopes: { all: 'Lessons and experiments', lessons: 'Lessons only', experiments: 'Experiments only' },
    tagged: ({ name }) => `Tagged “${name}”`,
    numbers: 'With numbers',
    numbersNote: 'Without them the verdict in words, the decision and what was written by hand remain.',
    anonymous: 'Without names of people',
    anonymousNote: 'Instead of each name: Person 1, Person 2 and so on.',
    preview: 'Preview of the first page',
    more: 'The page goes on.',
    download: 'Download the lessons',
    fileName: 'cimento-lessons',
    example: 'example',
    exported: ({ name }) => `Lessons exported to ${name}.`,
    failed: 'The file could not be made. Reload the page and try again.',
  },
})
