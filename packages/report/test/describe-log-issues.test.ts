import type { BackupIssue } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import {
  describeBackupIssue,
  describeContents,
  describeStorageError,
  describeTitleIssue,
  languages,
} from '../src/index.ts'
import type { StorageProblem } from '../src/index.ts'
import { backup as english } from '../src/words/en/backup.ts'
import { backup as italian } from '../src/words/it/backup.ts'
import { logWordsOf } from '../src/words/log-words-of.ts'

const refusals: readonly (readonly [BackupIssue, string, string])[] = [
  [{ kind: 'empty-file' }, 'Il file è vuoto.', 'The file is empty.'],
  [
    { kind: 'invalid-operation', row: 1233, field: 'changes.0.set.title' },
    'Operazione 1.234, campo «changes.0.set.title»: valore non valido.',
    'Operation 1,234, field “changes.0.set.title”: the value is not valid.',
  ],
  [
    { kind: 'duplicate-operation', row: 0 },
    'Operazione 1: c’è due volte.',
    'Operation 1: it is there twice.',
  ],
  [
    { kind: 'newer', version: 3, known: 2 },
    'Il backup viene da una versione più recente di Cimento: formato 3, qui si legge fino al formato 2. Aggiorna, poi riprova.',
    'The backup comes from a newer version of Cimento: format 3, here formats up to 2 can be read. Update, then try again.',
  ],
  [
    { kind: 'count-mismatch', declared: 1200, found: 1199 },
    'Il file dichiara 1.200 operazioni e ne contiene 1.199: è incompleto o è stato modificato.',
    'The file declares 1,200 operations and holds 1,199: it is incomplete or was changed.',
  ],
  [
    { kind: 'contents-mismatch', of: 'decisions', declared: 12, found: 11 },
    'Decisioni: il file ne dichiara 12 e ne contiene 11. È incompleto o è stato modificato.',
    'Decisions: the file declares 12 and holds 11. It is incomplete or was changed.',
  ],
  [
    { kind: 'too-large', bytes: 161_000_000, most: 100_000_000 },
    'Il file è troppo grande: 161 MB, al massimo 100 MB.',
    'The file is too large: 161 MB, at most 100 MB.',
  ],
  [
    { kind: 'packed-too-tightly', most: 100 },
    'Il file compresso si espande oltre 100 volte la sua misura: nessun backup lo fa, quindi non viene aperto.',
    'The compressed file expands to more than 100 times its size: no backup does, so it is not opened.',
  ],
  [
    { kind: 'too-many-operations', found: 1_000_000, most: 500_000 },
    'Il file contiene 1.000.000 operazioni, al massimo 500.000.',
    'The file holds 1,000,000 operations, at most 500,000.',
  ],
  [
    { kind: 'long-text', row: 3, field: 'changes.0.set.title', length: 70_000, most: 65_536 },
    'Operazione 4, campo «changes.0.set.title»: il testo ha 70.000 caratteri, al massimo 65.536.',
    'Operation 4, field “changes.0.set.title”: the text has 70,000 characters, at most 65,536.',
  ],
  [
    { kind: 'same-id-other-content', row: 6 },
    'Operazione 7: ha lo stesso identificativo di un’altra e dice cose diverse. Il file è stato modificato.',
    'Operation 7: it has the same identifier as another and says something else. The file was changed.',
  ],
  [
    { kind: 'stamp-too-far-ahead', row: 6, days: 2 },
    'Operazione 7: ha una data avanti di 2 giorni. Controlla l’orologio di questo dispositivo e di quello che ha fatto il backup.',
    'Operation 7: it is dated 2 days ahead. Check the clock of this device and of the one that made the backup.',
  ],
  [
    { kind: 'no-version', field: 'version' },
    'Il file non dice con quale versione è stato scritto: «version» manca o non è una versione.',
    'The file does not say which version wrote it: “version” is missing or is no version.',
  ],
  [
    { kind: 'cut-off', line: 1204, column: 7 },
    'Riga 1.204, carattere 7: il file finisce qui, a metà. È incompleto: prendine un’altra copia.',
    'Line 1,204, character 7: the file ends here, halfway. It is incomplete: take another copy of it.',
  ],
  [
    { kind: 'duplicate-name', name: 'x'.repeat(60), line: 1, column: 2 },
    `Riga 1, carattere 2: il nome «${'x'.repeat(40)}…» c’è due volte: non si sa quale valore conta.`,
    `Line 1, character 2: the name “${'x'.repeat(40)}…” is there twice: nobody can say which value counts.`,
  ],
  [
    { kind: 'impossible-number', text: '1e400', line: 9, column: 4 },
    'Riga 9, carattere 4: il numero «1e400» è fuori da ogni misura.',
    'Line 9, character 4: the number “1e400” is beyond all measure.',
  ],
  [
    { kind: 'inconsistent', finding: { level: 'error', kind: 'plan-altered', type: 'plan', id: 'p1' } },
    'Piano «p1»: il testo non corrisponde alla sua impronta.',
    'Plan “p1”: the text does not match its fingerprint.',
  ],
]

test.each(refusals)('R-KEEP-03 %j says what and where', (issue, it, en) => {
  expect([describeBackupIssue(issue, 'it'), describeBackupIssue(issue, 'en')]).toEqual([it, en])
})

test('R-KEEP-03 what a file holds is told kind by kind, without those that are not there', () => {
  const contents = {
    experiments: 1,
    plans: 1,
    counts: 400_000,
    readings: 0,
    decisions: 2,
    followUps: 0,
    lessons: 1,
    ratings: 0,
    kpis: 1,
    kpiValues: 12,
  }
  expect(describeContents(contents, 'it')).toEqual([
    '1 test',
    '1 piano',
    '400.000 numeri',
    '2 decisioni',
    '1 lezione',
    '1 KPI',
    '12 valori di KPI',
  ])
  expect(describeContents(contents, 'en').join(', ')).toBe(
    '1 test, 1 plan, 400,000 numbers, 2 decisions, 1 lesson, 1 KPI, 12 KPI values',
  )
})

test('an operation that is wrong as a whole is named without a field', () => {
  const issue: BackupIssue = { kind: 'invalid-operation', row: 2, field: '' }
  expect(describeBackupIssue(issue, 'en')).toBe('Operation 3: it is not valid.')
})

test('a failing store gives the platform’s reason where it has one', () => {
  const problem: StorageProblem = { kind: 'aborted', reason: 'disk error' }
  expect(describeStorageError(problem, 'en')).toMatch(/Detail: disk error$/)
  expect(describeStorageError({ kind: 'lost' }, 'it')).toContain('riprendi dall’ultimo backup')
})

test('a title says how long it may be', () => {
  expect(describeTitleIssue({ kind: 'title-too-short', field: 'title', limit: 3 }, 'it')).toBe(
    'Scrivi almeno 3 caratteri.',
  )
})

test.each(languages)('P36 nothing promises that browser storage is safe (%s)', (language) => {
  const { storage } = logWordsOf(language)
  const { backup } = { it: italian, en: english }[language]
  const said = [...Object.values(storage).map((say) => say('')), ...Object.values(backup).map(String)]
  expect(said.join(' ')).not.toMatch(/sicur|\bsafe|protett|secur/i)
})
