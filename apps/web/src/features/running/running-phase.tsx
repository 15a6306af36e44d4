import type { Plan } from '@cimento/core'
import type { CaseFile, Series } from '@cimento/core/workspace'
import { useSeries } from '../../lib/workspace/workspace-context.tsx'
import { CountsCard } from './counts-card.tsx'
import { ProgressHead } from './progress-head.tsx'
import styles from './running-phase.module.css'
import { useCountEntry } from './use-count-entry.ts'

/** The test while it runs: how far it is, the counts day by day, and the way to the reading. */
export function RunningPhase({ file }: { readonly file: CaseFile }) {
  const series = useSeries(file.experiment.id)
  if (!file.plan || !series) return null
  return <Running file={file} plan={file.plan.value.plan} series={series} />
}

type RunningProps = { readonly file: CaseFile; readonly plan: Plan; readonly series: Series }

function Running({ file, plan, series }: RunningProps) {
  const entry = useCountEntry(file, series)
  return (
    <div className={styles['page']}>
      <ProgressHead file={file} plan={plan} series={series} settled={entry.settled} />
      <CountsCard file={file} plan={plan} series={series} entry={entry} />
    </div>
  )
}
