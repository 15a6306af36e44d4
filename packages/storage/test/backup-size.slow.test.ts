import { backupText, fileLimits, readBackup } from '@cimento/core/workspace'
import { readFileText } from '@cimento/storage'
import { largeLog, valueOf } from '@cimento/testkit'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'

test('R-KEEP-03 a log of 2,000 tests and 200,000 observations typed one by one restores, plain and packed', async () => {
  const operations = largeLog(2000, 200_000)
  const started = performance.now()
  const text = backupText(operations, '2026-12-01T10:00:00.000Z')
  const written = performance.now()
  const read = valueOf(readBackup(text))
  const done = performance.now()
  expect(read.contents).toMatchObject({ experiments: 2000, counts: 400_000, decisions: 2000 })
  expect(backupText(read.operations, read.createdAt)).toBe(text)
  const packed = gzipSync(text)
  const bytes = Buffer.byteLength(text)
  process.stdout.write(
    `${operations.length} operations, ${bytes} bytes, packed ${packed.length} (${(bytes / packed.length).toFixed(1)}:1), ` +
      `written in ${Math.round(written - started)} ms, read in ${Math.round(done - written)} ms\n`,
  )
  for (const file of [Buffer.from(text), packed])
    expect(await readFileText(new Blob([file]).stream())).toEqual({ ok: true, value: text })
  // Room for a log that is half as large again.
  expect(bytes * 1.4).toBeLessThan(fileLimits.bytes)
  expect(operations.length * 1.4).toBeLessThan(fileLimits.operations)
})
