// @ts-check
import { expect, test } from 'vitest'
import { ranIn, rowsOf, tableOf, withTable } from '../lib/reliability.mjs'

/**
 * @param {string} title
 * @param {string} [status]
 */
const ran = (title, status = 'expected') => ({ title, status, figure: `figure of ${title}`, reason: '' })
const goal = 'G2 five power cuts'
const control = 'G2 control: no strict durability'

test('a goal that holds, with a control that was noticed', () => {
  expect(rowsOf([ran('G10 later'), ran(goal), ran(control)])).toMatchObject([
    {
      goal: 'G2',
      what: 'five power cuts',
      figure: `figure of ${goal}`,
      result: 'pass',
      control: `no strict durability: noticed (figure of ${control})`,
      holds: true,
    },
    { goal: 'G10', control: 'NONE', holds: false },
  ])
})

test.each([
  ['a goal that fails', [ran(goal, 'unexpected'), ran(control)], 'FAIL'],
  ['a control that nobody noticed', [ran(goal), ran(control, 'unexpected')], 'NOT NOTICED'],
  ['a control that did not run', [ran(goal), ran(control, 'skipped')], 'skipped'],
  ['a control of another goal', [ran(goal), ran('G3 control: another')], 'NONE'],
])('%s does not hold', (_, tests, word) => {
  const [row] = rowsOf(tests)
  expect(row?.holds).toBe(false)
  expect(Object.values(row ?? {}).join(' ')).toContain(word)
})

test('a goal that is skipped, with its control, says why and is no failure', () => {
  const skipped = { title: goal, status: 'skipped', figure: '', reason: 'loop mounts need root' }
  expect(rowsOf([skipped, { ...skipped, title: control }])).toMatchObject([
    { result: 'skipped', figure: 'loop mounts need root', holds: true },
  ])
})

test('figures and reasons of a report, groups included', () => {
  const annotations = [
    { type: 'figure', description: '57 acknowledged' },
    { type: 'skip', description: 'no root' },
  ]
  const specs = [{ title: goal, tests: [{ status: 'expected', annotations }] }]
  expect(ranIn({ suites: [{ suites: [{ specs }] }] })).toEqual([
    { title: goal, status: 'expected', figure: '57 acknowledged', reason: 'no root' },
  ])
})

test('the table takes its place in the page, and nothing else changes', () => {
  const table = tableOf(rowsOf([ran('G1 a|b'), ran('G1 control: c')]))
  expect(table.split('\n')).toHaveLength(3)
  expect(table).toContain('a\\|b')
  expect(withTable('before\n<!-- table -->\nold\n<!-- /table -->\nafter', table)).toBe(
    `before\n<!-- table -->\n\n${table}\n\n<!-- /table -->\nafter`,
  )
  expect(() => withTable('no place', table)).toThrow('no place')
})
