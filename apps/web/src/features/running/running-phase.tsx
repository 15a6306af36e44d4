import type { CaseFile } from '@cimento/core/workspace'

/** The test while it runs: progress, the daily grid, and the way to the reading. */
export function RunningPhase({ file }: { readonly file: CaseFile }) {
  return <p>{file.experiment.title}</p>
}
