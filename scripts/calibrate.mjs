// @ts-check
// `pnpm calibrate`: do the statistics keep their promises? Some minutes; renews docs/methods/calibration.md and
// docs/methods/simulated-company.md.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tool } from './lib/process.mjs'
import { fromRoot } from './lib/root.mjs'

const [node = '', ...compiler] = tool('typescript', 'tsc')
const { status } = spawnSync(node, [...compiler, '-b', fromRoot('packages/calibration')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(1)

/** @type {typeof import('../packages/calibration/src/index.ts')} */
const { calibrate, companyPage, runCompany } = await import(
  String(new URL('../packages/calibration/dist/index.js', import.meta.url))
)
const { text, broken } = calibrate('full', console.log)
const page = `# Calibration

Do the methods keep their promises? \`pnpm calibrate\` measures it and writes this page: shares of tests, either with every possible outcome weighed by its probability, or in seeded runs that give the same figures on every machine. A simulated share may exceed its promise by three standard errors. Beside each promise stands a control, a habit known to be wrong, that the same measure must find wrong. A short version belongs to \`npm test\`. The designs without randomization have their own tables: [before and after](before-after.md).

${text}
`
writeFileSync(fromRoot('docs/methods/calibration.md'), page)
const seed = 1657
writeFileSync(fromRoot('docs/methods/simulated-company.md'), companyPage(runCompany(2000, seed), seed))
for (const line of broken) console.error(line)
process.exitCode = broken.length === 0 ? 0 : 1
