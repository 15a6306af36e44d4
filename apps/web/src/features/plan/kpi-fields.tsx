import {
  kpiKinds,
  meanSpreads,
  ratioSpreads,
  type Direction,
  type KpiKind,
  type MeanSpread,
  type RatioSpread,
} from '@cimento/core'
import { useText } from '../../lib/i18n/use-text.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { DraftText } from './draft-text.tsx'
import { hasUnit } from './has-unit.ts'
import { KpiNameField } from './kpi-name-field.tsx'
import { messages } from './messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'
import { PrePeriodField } from './pre-period-field.tsx'
import { QualifiedField } from './qualified-field.tsx'
import { UnitQuestion } from './unit-question.tsx'
import type { Reframe } from './use-reframe.ts'

export type KpiFieldsProps = PlanFields & { readonly reframe: Reframe }

/** The one KPI: what kind of number it is, what it is called, and which way is better. */
export function KpiFields({ draft, edit, errorAt, reframe }: KpiFieldsProps) {
  const text = useText(messages)
  const { kpiKind } = draft
  return (
    <>
      <KpiNameField draft={draft} edit={edit} errorAt={errorAt} hint={text.kpiHint[kpiKind]} />
      <SelectField<KpiKind>
        id="kpiKind"
        label={text.kpiKind}
        hint={text.kpiKindNote[kpiKind]}
        value={kpiKind}
        options={kpiKinds.map((value) => ({ value, label: text.kpiKinds[value] }))}
        onChange={(chosen) => reframe({ kpiKind: chosen })}
      />
      {kpiKind === 'mean' && (
        <RadioGroup<MeanSpread>
          legend={text.spread}
          value={meanSpreads.find((spread) => spread === draft.spread)}
          options={(['days', 'deviation', 'squares'] as const).map((value) => ({
            value,
            label: text.spreads[value],
            note: text.spreadNotes[value],
          }))}
          onChange={(spread) => edit({ spread })}
        />
      )}
      <PrePeriodField draft={draft} edit={edit} errorAt={errorAt} />
      {kpiKind === 'ratio' && (
        <RadioGroup<RatioSpread>
          legend={text.spread}
          value={ratioSpreads.find((spread) => spread === draft.spread)}
          options={(['days', 'products'] as const).map((value) => ({
            value,
            label: text.spreads[value],
            note: text.spreadNotes[value],
          }))}
          onChange={(spread) => edit({ spread })}
        />
      )}
      <div className={styles['pairs']}>
        {kpiKind !== 'cost' && (
          <DraftText
            label={text.unitName}
            hint={text.unitHint}
            value={draft.unitName}
            onCommit={(unitName) => edit({ unitName })}
          />
        )}
        {kpiKind !== 'mean' && kpiKind !== 'ratio' && (
          <DraftText
            label={text.eventName}
            hint={text.eventHint[kpiKind]}
            value={draft.eventName}
            onCommit={(eventName) => edit({ eventName })}
          />
        )}
        {hasUnit(kpiKind) && (
          <DraftText
            label={text.valueUnit}
            hint={text.valueUnitHint}
            value={draft.valueUnit}
            onCommit={(valueUnit) => edit({ valueUnit })}
          />
        )}
      </div>
      <UnitQuestion draft={draft} edit={edit} errorAt={errorAt} reframe={reframe} />
      {kpiKind === 'cost' && <QualifiedField draft={draft} edit={edit} />}
      <RadioGroup<Direction>
        legend={text.direction}
        layout="segments"
        value={draft.direction}
        options={[
          { value: 'higher', label: text.higher },
          { value: 'lower', label: text.lower },
        ]}
        onChange={(direction) => edit({ direction })}
      />
    </>
  )
}
