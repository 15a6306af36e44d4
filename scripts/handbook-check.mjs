// @ts-check
// `pnpm handbook:check [--slow] [target …]`: exports a hostile workspace and the example to every target, builds or reads
// each, and compares what a reader sees with what was written. It fails where a word or a link is lost.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { compare } from './lib/handbook/compare.mjs'
import { unescaped } from './lib/handbook/files.mjs'
import { expectedOf } from './lib/handbook/expected.mjs'
import { quietly } from './lib/handbook/tools.mjs'
import { tool } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

const compiled = quietly([
  ...tool('typescript', 'tsc'),
  '-b',
  ...['handbook', 'testkit'].map((name) => fromRoot('packages', name)),
])
if (!compiled.ok) {
  console.error(compiled.output)
  process.exit(1)
}
const { exampleWorkspace, hostileWorkspace } = await import('./lib/handbook/workspaces.mjs')
const { proofs } = await import('./lib/handbook/proofs.mjs')

const slow = process.argv.includes('--slow')
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const outcome = { passed: 0, failed: 0, skipped: /** @type {{ title: string, reason: string }[]} */ ([]) }
const workspaces = [hostileWorkspace(), exampleWorkspace()]

console.log('target        workspace records  text kept    links kept  proven by')
for (const { target, prove, expected = expectedOf, isSlow = false, has = () => true } of proofs) {
  if (asked.length > 0 && !asked.includes(target)) continue
  for (const workspace of workspaces) {
    const title = `${target}, ${workspace.name}`
    if (isSlow && !slow && !asked.includes(target)) {
      skip(title, 'only with --slow')
      continue
    }
    const proof = await prove(workspace, workspace.files(target), folderOf(target, workspace.name))
    if ('skipped' in proof) skip(title, proof.skipped)
    else {
      const result = compare(expected(workspace.book, has), proof.seen)
      const { records, texts, textsKept, links, linksKept, losses } = result
      const cells = [
        target.padEnd(13),
        workspace.name.padEnd(9),
        String(records).padStart(7),
        `${textsKept}/${texts}`.padStart(11),
        `${linksKept}/${links}`.padStart(13),
        ` ${proof.by}`,
      ]
      console.log(cells.join(' '))
      const problems = [
        ...proof.problems,
        // Where nothing was built, everything is lost.
        ...(proof.seen.size === 0 ? [] : losses).map(
          ({ page, what, missing }) => `${page}: ${what} lost: ${missing}`,
        ),
      ]
      for (const problem of problems.slice(0, 12)) console.log(`  ✗ ${problem}`)
      if (problems.length > 12) console.log(`  ✗ and ${problems.length - 12} more`)
      count(problems.length === 0)
    }
  }
}

// The control: without escaping the same comparison has to find the loss, and for the reason that is known.
console.log('\nControl: the same without escaping must lose')
for (const { target, prove, control, expected = expectedOf, has = () => true } of proofs) {
  if (!control || (asked.length > 0 && !asked.includes(target))) continue
  for (const [text, reason] of control) {
    const workspace = hostileWorkspace([text])
    const title = `control: ${target}, ${text}`
    const proof = await prove(workspace, unescaped(workspace.files(target)), folderOf(target, 'control'))
    if ('skipped' in proof) {
      skip(title, proof.skipped)
      continue
    }
    const { losses } = compare(expected(workspace.book, has), proof.seen)
    const found =
      reason === 'lost'
        ? losses.some(({ what, missing }) => what === 'text' && missing === text)
        : proof.problems.some((problem) => reason.test(problem))
    console.log(
      `${found ? '✓' : '✗'} ${target}: ${text} ${reason === 'lost' ? 'vanishes' : `fails with ${reason}`}`,
    )
    if (!found)
      console.log(
        `  ✗ ${[...proof.problems, ...losses.map(({ missing }) => missing)].slice(0, 5).join('\n    ')}`,
      )
    count(found)
  }
}

for (const { title, reason } of outcome.skipped) console.log(`Skipped: ${title} (${reason})`)
console.log(`${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped.length} skipped`)
const outcomeFile = process.env['CIMENTO_HANDBOOK_OUTCOME']
if (outcomeFile) {
  mkdirSync(dirname(outcomeFile), { recursive: true })
  writeFileSync(outcomeFile, JSON.stringify(outcome))
}
process.exitCode = outcome.failed === 0 ? 0 : 1

/** @param {boolean} holds */
function count(holds) {
  if (holds) outcome.passed += 1
  else outcome.failed += 1
}

/**
 * @param {string} title
 * @param {string} reason
 */
function skip(title, reason) {
  outcome.skipped.push({ title, reason })
  console.log(`${title}: skipped (${reason})`)
}

/**
 * @param {string} target
 * @param {string} name
 */
function folderOf(target, name) {
  return fromRoot('.cache', 'handbook', 'sites', `${target}-${name}`)
}
