import type { BackupIssue } from '@cimento/core/workspace'
import { expect, test } from 'vitest'
import { describeBackupIssue, describeStorageError, describeTitleIssue, languages } from '../src/index.ts'
import type { StorageProblem } from '../src/index.ts'
import { wordsOf } from '../src/words/words.ts'

test('R-KEEP-03 a refused file is told its row as people count, its field and its versions', () => {
  const issues: readonly BackupIssue[] = [
    { kind: 'invalid-operation', row: 1233, field: 'changes.0.set.title' },
    { kind: 'duplicate-operation', row: 0 },
    { kind: 'newer', version: 2, known: 1 },
    { kind: 'count-mismatch', declared: 1200, found: 1199 },
    { kind: 'too-large', bytes: 61_000_000, most: 50_000_000 },
    { kind: 'inconsistent', finding: { level: 'error', kind: 'plan-altered', type: 'plan', id: 'p1' } },
  ]
  expect(issues.map((issue) => describeBackupIssue(issue, 'it'))).toEqual([
    'Operazione 1.234, campo «changes.0.set.title»: valore non valido.',
    'Operazione 1: c’è due volte.',
    'Il backup viene da una versione più recente di Cimento: formato 2, qui si legge fino al formato 1. Aggiorna, poi riprova.',
    'Il file dichiara 1.200 operazioni e ne contiene 1.199: è incompleto o è stato modificato.',
    'Il file è troppo grande: 61 MB, al massimo 50 MB.',
    'Piano «p1»: il testo non corrisponde alla sua impronta.',
  ])
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
  const { storage, backup } = wordsOf(language).log
  const said = [...Object.values(storage).map((say) => say('')), ...Object.values(backup).map(String)]
  expect(said.join(' ')).not.toMatch(/sicur|\bsafe|protett|secur/i)
})
