import { canonicalJson } from '@cimento/core'
import { formatStamp, type Operation } from '@cimento/core/journal'
import { backupText, gestures, modelVersion, readBackup, type Cimento } from '@cimento/core/workspace'
import { memoryLog, valueOf } from '@cimento/testkit'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { cimento } from './terminal.ts'

const base = memoryLog('2026-11-16', 'base')
base.perform(gestures.createIdea, { title: 'Delivery date' })
const id = base.rows()[0]?.id ?? ''

const operation = (actor: string, milliseconds: number, set: object): Operation<Cimento> => ({
  id: formatStamp({ milliseconds, counter: 0, actor }),
  model: modelVersion,
  action: 'edit-experiment',
  changes: [{ type: 'experiment', id, set }],
})
const anna = operation('anna', 1000, { segment: 'New visitors' })
const bruno = operation('bruno', 2000, { segment: 'Everybody' })
const backup = (...more: readonly Operation<Cimento>[]) =>
  backupText([...base.operations(), ...more], '2026-11-20')
const lines = (...operations: readonly Operation<Cimento>[]) =>
  operations.map((one) => `${canonicalJson(one)}\n`).join('')

test('R-KEEP-03 a merge of two backups names what both sides changed, with both values and the one that stands', async () => {
  const files = { 'a.json': backup(anna), 'b.json': backup(bruno) }
  const { printed, written } = await cimento('merge a.json b.json --out c.json --lang it', { files })
  expect(printed).toBe(
    'Operazioni aggiunte: 1; in tutto 3.\n' +
      'Conflitto: ESP-1 Delivery date, Per chi: «New visitors» nel primo, «Everybody» nel secondo. Vale il secondo finché qualcuno non sceglie.',
  )
  expect(valueOf(readBackup(written.get('c.json') ?? '')).operations).toHaveLength(3)
  const json = JSON.parse((await cimento('merge a.json b.json --json', { files })).printed)
  expect(json.conflicts).toEqual([
    {
      subject: 'EXP-1 Delivery date',
      field: 'For whom',
      mine: 'New visitors',
      theirs: 'Everybody',
      stands: 'theirs',
    },
  ])
})

test('R-KEEP-03 the merged backup alone goes to the output, what a person should know to the other one', async () => {
  const files = { 'a.json': backup(anna), 'b.json': backup(bruno) }
  const { printed, complained } = await cimento('merge a.json b.json', { files })
  expect(readBackup(printed).ok).toBe(true)
  expect(complained).toMatch(/^Conflict: EXP-1 Delivery date, For whom/)
})

test('R-KEEP-03 a backup goes into a team folder and comes out of it, each writer in files of their own', async () => {
  const first = await cimento('merge a.json --into team --as anna', { files: { 'a.json': backup(anna) } })
  expect([...first.written.keys()]).toEqual(['team/ops/anna/1970-01.jsonl'])
  const files = { ...Object.fromEntries(first.written), 'b.json': backup(bruno) }
  const second = await cimento('merge b.json --into team --as bruno --out b2.json --json', { files })
  expect(JSON.parse(second.printed)).toMatchObject({
    added: 1,
    operations: 3,
    conflicts: [{ field: 'For whom' }],
  })
  // What the folder had already is not written twice, and nobody else's file is touched.
  expect(second.written.get('team/ops/bruno/1970-01.jsonl')).toBe(lines(bruno))
  expect([...second.written.keys()].toSorted()).toEqual(['b2.json', 'team/ops/bruno/1970-01.jsonl'])
  const whole = await cimento('merge team', { files: { ...files, ...Object.fromEntries(second.written) } })
  expect(valueOf(readBackup(whole.printed)).operations).toEqual([...base.operations(), anna, bruno])
  const again = await cimento('merge b.json --into team --as bruno', {
    files: { ...files, ...Object.fromEntries(second.written) },
  })
  expect([again.printed.split('\n')[1], again.written.size]).toEqual(['team had everything already.', 0])
})

test('R-KEEP-03 half a line, a bad line, a copy of a sync program and a broken backup are left out, named, and not written to', async () => {
  const files = {
    'team/ops/base/1970-01.jsonl': lines(...base.operations()),
    'team/ops/anna/1970-01.jsonl': `${lines(anna)}{"action":"edit-exp`,
    'team/ops/bruno/1970-01.jsonl': `{"action":7}\n${lines(bruno)}`,
    'team/ops/anna/1970-01 (conflicted copy 2026-11-20).jsonl': lines(
      operation('eve', 3000, { segment: 'Eve' }),
    ),
    'team/ops/anna/1970-01.sync-conflict-20261120-101010-ABC.jsonl': lines(operation('eve', 3001, {})),
    'team/old.json': 'half a ba',
    'team/packed.json.gz': gzipSync(
      backup(operation('carla', 4000, { owner: 'Carla' })),
    ) as unknown as string,
    'team/README.md': 'Hello',
  }
  const { printed, written, complained, exit } = await cimento('merge team --out all.json --lang it', {
    files,
  })
  expect([exit, complained]).toEqual([0, ''])
  expect(printed.split('\n')).toEqual([
    'Operazioni aggiunte: 4; in tutto 4.',
    'old.json: resta fuori. Riga 1, carattere 1: qui il file non si legge. Non è un backup di Cimento, oppure è stato modificato.',
    'ops/anna/1970-01 (conflicted copy 2026-11-20).jsonl: una copia fatta dal programma che sincronizza la cartella. Resta fuori; nel file non è cambiato nulla.',
    'ops/anna/1970-01.sync-conflict-20261120-101010-ABC.jsonl: una copia fatta dal programma che sincronizza la cartella. Resta fuori; nel file non è cambiato nulla.',
    'ops/anna/1970-01.jsonl: l’ultima riga è scritta a metà. Resta fuori: il resto è stato letto.',
    'ops/bruno/1970-01.jsonl: la riga 1 resta fuori. Operazione 1, campo «id»: valore non valido.',
  ])
  expect([...written.keys()]).toEqual(['all.json'])
})

test('R-KEEP-03 a stamp from the future is listed and left out; one stamp with two contents stops everything', async () => {
  const ahead = operation('eve', Date.parse('2026-11-22T12:00:01Z'), { segment: 'Later' })
  const files = {
    'team/ops/base/1970-01.jsonl': lines(...base.operations()),
    'team/ops/eve/2026-11.jsonl': lines(ahead),
  }
  expect((await cimento('merge team --out all.json', { files })).printed).toContain(
    `${ahead.id}: made more than a day in the future.`,
  )
  const forged = {
    ...files,
    'team/ops/eve/2026-11.jsonl': lines({ ...anna, id: base.operations()[0]?.id ?? anna.id }),
  }
  expect(await cimento('merge team', { files: forged })).toMatchObject({
    exit: 1,
    complained: expect.stringMatching(
      /^team\/ops\/eve\/2026-11\.jsonl: Two different operations have the stamp/,
    ) as string,
  })
})

test('R-KEEP-03 a name that is no folder on every disk is not understood', async () => {
  expect((await cimento('merge a.json --into team --as Anna')).exit).toBe(2)
  expect((await cimento('merge a.json --into team')).exit).toBe(2)
})

test('R-KEEP-03 a team folder that cannot be read, or an own file that is damaged, is never written over', async () => {
  const contradicting = {
    'a.json': backup(anna),
    'team/ops/bruno/1970-01.jsonl': lines(bruno),
    'team/ops/carla/1970-01.jsonl': lines({ ...bruno, action: 'another' }),
  }
  const refused = await cimento('merge a.json --into team --as anna', { files: contradicting })
  expect([refused.exit, [...refused.written.keys()]]).toEqual([1, []])

  const damaged = {
    'a.json': backup(anna),
    'team/ops/anna/1970-01.jsonl': `{"action":7}\n${lines(operation('anna', 5000, { owner: 'Anna' }))}`,
  }
  const kept = await cimento('merge a.json --into team --as anna', { files: damaged })
  expect([kept.exit, [...kept.written.keys()]]).toEqual([1, []])
  expect(kept.complained).toContain('ops/anna/1970-01.jsonl')
  // Another writer's damaged file is none of ours: it is named, and left as it is.
  const beside = await cimento('merge a.json --into team --as bruno', { files: damaged })
  expect([beside.exit, [...beside.written.keys()]]).toEqual([0, ['team/ops/bruno/1970-01.jsonl']])
})
