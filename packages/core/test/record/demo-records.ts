import { demoWorkspace } from '@cimento/core/demo'
import { fold } from '@cimento/core/journal'
import { caseFiles, recordOf } from '@cimento/core/workspace'
import { day } from '@cimento/testkit'

const operations = demoWorkspace({ today: day('2026-11-25'), language: 'en' })
const files = caseFiles(fold(operations))

/** The record of every test of the example that was read. */
export const demoRecords = files.flatMap(({ experiment }) => {
  const record = recordOf(operations, experiment.id, `EXP-${experiment.number}`)
  return record.ok ? [record.value] : []
})

export const unread = files.find(({ look }) => !look)?.experiment.id ?? ''
export { operations }
