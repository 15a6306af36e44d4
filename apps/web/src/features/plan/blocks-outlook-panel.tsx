import { blocksOutlook } from '@cimento/core'
import { versionsInputOf, type Draft } from '@cimento/core/workspace'
import { describeBlocksOutlook } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { blockMessages } from './block-messages.ts'
import { messages } from './messages.ts'
import styles from './plan.module.css'

/** What so many turns can show, told while their number can still change. */
export function BlocksOutlookPanel({ draft }: { readonly draft: Draft }) {
  const { outlook } = useText(messages)
  const text = useText(blockMessages)
  return (
    <Card title={outlook}>
      <div className={styles['outlook']} data-testid="plan-outlook">
        <Outlook draft={draft} />
        <p className={styles['note']}>{text.outlookMedium}</p>
      </div>
    </Card>
  )
}

function Outlook({ draft }: { readonly draft: Draft }) {
  const text = useText(blockMessages)
  const language = usePreferences((preferences) => preferences.language)
  const input = versionsInputOf(draft)
  const hasTraffic = draft.unitsPerDay !== null && draft.threshold !== null
  const outlook = hasTraffic ? blocksOutlook(input) : undefined
  if (!outlook) {
    const needsDeviation =
      (draft.kpiKind === 'mean' || draft.kpiKind === 'ratio') && draft.standardDeviation === null
    return <p className={styles['note']}>{needsDeviation ? text.outlookDeviation : text.outlookEmpty}</p>
  }
  const { visible, enough, required, smallestPValue, assumed } = describeBlocksOutlook(
    outlook,
    input,
    language,
  )
  return (
    <>
      <p>{visible}</p>
      {enough ? <p>{required}</p> : <Notice tone="warn">{required}</Notice>}
      {smallestPValue !== null && <p>{smallestPValue}</p>}
      {assumed !== null && <p className={styles['note']}>{assumed}</p>}
    </>
  )
}
