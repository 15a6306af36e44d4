import type { GuardrailWayOut } from '@cimento/core'
import type { GuardrailOutlookWords } from '@cimento/report'
import { Notice } from '../../ui/notice.tsx'
import { useText } from '../i18n/use-text.ts'
import { messages } from './messages.ts'
import styles from './testability.module.css'
import { WaysOut } from './ways-out.tsx'

type GuardrailLinesProps = {
  readonly guardrails: readonly GuardrailOutlookWords[]
  readonly takeOf: (guardrail: string, take: GuardrailWayOut) => (() => void) | undefined
}

/** Whether each guardrail could be verified. No tick: before the test there is no interval to show beside it. */
export function GuardrailLines({ guardrails, takeOf }: GuardrailLinesProps) {
  const text = useText(messages)
  return guardrails.map(({ id, status, text: line, waysOut }) =>
    status === 'ok' ? (
      <p key={id}>{line}</p>
    ) : (
      <Notice key={id} tone="warn">
        <div className={styles['guardrail']}>
          <p>{line}</p>
          <WaysOut label={text.waysOut} ways={waysOut} takeOf={(take) => takeOf(id, take)} />
        </div>
      </Notice>
    ),
  )
}
