import type { CaseFile } from '@cimento/core/workspace'
import { formatCount, formatShare, formatShortDate, moneyText, sampleUnits } from '@cimento/report'
import { TriangleAlert } from 'lucide-react'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { meterLooks } from '../../lib/readings/meter-looks.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { Chip } from '../../ui/chip.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { LookMeter } from '../../ui/look-meter.tsx'
import { Row } from '../../ui/rows.tsx'
import { messages } from './messages.ts'
import type { Progress } from './progress.ts'

type RunningRowProps = { readonly file: CaseFile; readonly progress: Progress }

/** A started test: how far it is, which days it lacks, and when it is read. */
export function RunningRow({ file, progress }: RunningRowProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const keyLabel = useKeyLabel()
  const { id, title } = file.experiment
  const { due, readingOn, units, missing, unhealthy, moneyGone, isAlarming } = progress
  const days = missing && (missing.length === 0 ? text.noneMissing : text.missing({ days: missing.length }))
  const alarm =
    units === undefined
      ? text.impossible
      : unhealthy
        ? text.unhealthy
        : isAlarming
          ? text.alarming
          : moneyGone && text[moneyGone]
  const share = units && Math.min(1, units.collected / units.planned)
  const plan = file.plan?.value.plan
  const page = paths.experiment(id, 'running')
  return (
    <Row
      code={keyLabel(id)}
      title={title}
      href={paths.experiment(id)}
      note={
        <>
          {alarm !== undefined && (
            <Chip tone="warn" icon={<TriangleAlert size={14} aria-hidden="true" />}>
              {alarm}
            </Chip>
          )}
          {[due && text.readingReady, units && days].filter(Boolean).join(' · ')}
        </>
      }
      figure={
        units &&
        share !== undefined && (
          <>
            <LookMeter
              label={(plan?.kind === 'threshold' ? text.shareOfCap : text.share)({
                share: formatShare(share, language, 0),
              })}
              progress={share}
              looks={plan && meterLooks(plan, file)}
            />
            {plan?.primary.kpi.kind === 'cost'
              ? text.money({
                  collected: moneyText(Math.round(units.collected), plan, language),
                  planned: moneyText(units.planned, plan, language),
                })
              : text.units({
                  collected: formatCount(units.collected, language),
                  planned: formatCount(units.planned, language),
                  units: plan ? sampleUnits(plan.primary.kpi, language) : '',
                })}
          </>
        )
      }
      action={
        due || units === undefined ? (
          <LinkButton href={page}>{due ? text.readNow : text.correctCounts}</LinkButton>
        ) : (
          text.readingOn({ on: formatShortDate(readingOn, language) })
        )
      }
    />
  )
}
