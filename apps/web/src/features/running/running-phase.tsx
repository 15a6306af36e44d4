import type { CaseFile } from '@cimento/core/workspace'
import { useSeries } from '../../lib/workspace/workspace-context.tsx'
import { CountsCard } from './counts-card.tsx'
import { ProgressHead } from './progress-head.tsx'
import styles from './running-phase.module.css'

/** The test while it runs: how far it is, the counts day by day, and the way to the reading. */
export function RunningPhase({ file }: { readonly file: CaseFile }) {
  const series = useSeries(file.experiment.id)
  if (!file.plan || !series) return null
  const { plan } = file.plan.value
  return (
    <div className={styles['page']}>
      <ProgressHead file={file} plan={plan} series={series} />
      <CountsCard file={file} plan={plan} series={series} />
    </div>
  )
}
