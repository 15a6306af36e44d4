import { readBackup } from '@cimento/core/workspace'
import { valueOf } from '@cimento/testkit'
import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = new URL('../../..', import.meta.url).pathname
const main = join(root, 'packages/cli/dist/main.js')
const writer = new URL('git-writer.mjs', import.meta.url).pathname
const hasGit = spawnSync('git', ['--version']).status === 0
const folder = mkdtempSync(join(tmpdir(), 'cimento-clones-'))
const writers = ['anna', 'bruno', 'carla', 'dario', 'elena', 'fabio']
const commits = 10
/** The compiler may have all to do, and the disk too. */
const hookMs = 300_000

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/cli'], {
    cwd: root,
  })
}, hookMs)
afterAll(() => rmSync(folder, { recursive: true, force: true }), hookMs)

test.skipIf(!hasGit)(
  'R-KEEP-03 six git clones, ten commits each at the same time: 60 of 60 kept, no conflict',
  async () => {
    const git = (...words: readonly string[]) => execFileSync('git', words, { cwd: folder, stdio: 'pipe' })
    git('init', '-q', '--bare', '-b', 'main', 'team.git')
    for (const name of ['first', ...writers]) {
      git('clone', '-q', 'team.git', name)
      git('-C', name, 'config', 'user.name', name)
      git('-C', name, 'config', 'user.email', `${name}@example.com`)
      if (name !== 'first') continue
      git('-C', name, 'checkout', '-q', '-B', 'main')
      git('-C', name, 'commit', '-q', '--allow-empty', '-m', 'Start')
      git('-C', name, 'push', '-q', '-u', 'origin', 'main')
    }
    const run = promisify(execFile)
    const said = await Promise.all(
      writers.map((name) => run(process.execPath, [writer, join(folder, name), name, String(commits), main])),
    )
    expect(said.map(({ stdout }) => stdout).join('')).toBe('')
    git('-C', 'first', 'pull', '-q')
    const merged = execFileSync(process.execPath, [main, 'merge', join(folder, 'first')], {
      encoding: 'utf8',
    })
    const titles = valueOf(readBackup(merged)).operations.flatMap(({ changes }) =>
      changes.flatMap((change) => (change.type === 'experiment' ? [change.set.title] : [])),
    )
    const wanted = writers.flatMap((name) =>
      Array.from({ length: commits }, (_, at) => `Idea ${at + 1} of ${name}`),
    )
    expect(new Set(titles)).toEqual(new Set(wanted))
    expect(titles).toHaveLength(wanted.length)
    process.stdout.write(`git: ${titles.length} of ${wanted.length} kept, 0 conflicts\n`)
  },
)
