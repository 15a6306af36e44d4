import { defineMessages } from '../i18n/define-messages.ts'
import type { CommandGroup, CommandId } from './commands.ts'

type Names = { readonly [id in CommandId]: string }

/** What each command is called: the palette finds it by its name in either language. */
export const commandNames = defineMessages<Names>({
  it: {
    'new-idea': 'Nuova idea',
    palette: 'Cerca o fai',
    search: 'Cerca nella pagina',
    undo: 'Annulla l’ultima modifica',
    redo: 'Rifai',
    backup: 'Scarica un backup',
    keyboard: 'Scorciatoie da tastiera',
    language: 'Lingua: passa all’inglese',
    theme: 'Tema: chiaro o scuro',
    today: 'Oggi',
    tests: 'Test',
    lessons: 'Lezioni',
    planner: 'Si può testare?',
    kpi: 'KPI',
    settings: 'Impostazioni',
    trash: 'Cestino',
    read: 'Leggi un test già finito',
    'next-card': 'Test successivo',
    'previous-card': 'Test precedente',
    move: 'Sposta in…',
    'switch-view': 'Bacheca o tabella',
    phase: 'Vai alla fase',
    'add-counts': 'Aggiungi dati',
    submit: 'Conferma la finestra',
    close: 'Chiudi, o torna indietro',
  },
  en: {
    'new-idea': 'New idea',
    palette: 'Search or do',
    search: 'Search in the page',
    undo: 'Undo the last change',
    redo: 'Redo',
    backup: 'Download a backup',
    keyboard: 'Keyboard shortcuts',
    language: 'Language: switch to Italian',
    theme: 'Theme: light or dark',
    today: 'Today',
    tests: 'Tests',
    lessons: 'Lessons',
    planner: 'Can this be tested?',
    kpi: 'KPIs',
    settings: 'Settings',
    trash: 'Trash',
    read: 'Read a finished test',
    'next-card': 'Next test',
    'previous-card': 'Previous test',
    move: 'Move to…',
    'switch-view': 'Board or table',
    phase: 'Go to the phase',
    'add-counts': 'Add data',
    submit: 'Confirm the dialog',
    close: 'Close, or go back',
  },
})

export const groupNames = defineMessages<{ readonly [group in CommandGroup]: string }>({
  it: {
    anywhere: 'Ovunque',
    go: 'Vai a',
    tests: 'Tra i test',
    experiment: 'In un test',
    fields: 'Nelle finestre',
  },
  en: {
    anywhere: 'Anywhere',
    go: 'Go to',
    tests: 'Among the tests',
    experiment: 'In a test',
    fields: 'In dialogs',
  },
})
