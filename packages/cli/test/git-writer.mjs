// One member of a team in a git clone: ten times an idea, written through the command line, committed and pushed.
import { gestures, backupText, modelVersion } from '@cimento/core/workspace'
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [clone, writer, commits, main] = process.argv.slice(2)
const git = (...words) => execFileSync('git', ['-C', clone, ...words], { stdio: 'pipe' })
const operations = []
for (let number = 1; number <= Number(commits); number += 1) {
  const context = { today: '2026-11-20', now: '2026-11-20T10:00:00.000Z', newId: () => `${writer}-${number}` }
  const made = gestures.createIdea.action(
    { highestNumber: number - 1 },
    { title: `Idea ${number} of ${writer}` },
    context,
  )
  const id = `${String(1_793_404_800_000 + number).padStart(15, '0')}-00000-${writer}`
  operations.push({ id, model: modelVersion, action: 'create-idea', changes: made.value })
  const backup = join(clone, '..', `${writer}.json`)
  writeFileSync(backup, backupText(operations, '2026-11-20T10:00:00.000Z'))
  execFileSync(process.execPath, [main, 'merge', backup, '--into', clone, '--as', writer])
  git('add', '-A')
  git('commit', '-qm', `Idea ${number} of ${writer}`)
  push()
}

function push() {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    try {
      git('pull', '-q', '--rebase')
    } catch (error) {
      // The file that says so is counted: no such line may be there.
      process.stdout.write('conflict\n')
      throw error
    }
    try {
      git('push', '-q')
      return
    } catch {
      // Somebody else was first: pull and try again.
    }
  }
  throw new Error(`${writer} never got to push`)
}
