import type { Assessment } from '@cimento/core'
import { guardrailScene, type Description } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { CheckList, type CheckMark } from '../../ui/check-list.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import { messages } from './messages.ts'
import styles from './guardrails.module.css'

type GuardrailsProps = { readonly description: Description; readonly assessment: Assessment }

/** What must not get worse: each with its interval, and a tick only where it was verified. */
export function Guardrails({ description, assessment }: GuardrailsProps) {
  const text = useText(messages)
  const version = description.variants.find(({ speaks }) => speaks)
  return (
    <Card title={text.mustNotGetWorse}>
      <CheckList
        markLabels={text.marks}
        items={description.guardrails.map((guardrail) => {
          const reading = assessment.guardrails.find((candidate) => candidate.guardrail.id === guardrail.id)
          const mark: CheckMark = guardrail.ticked ? 'tick' : guardrail.status === 'broken' ? 'warn' : 'clock'
          return {
            mark,
            text: guardrail.name,
            note: (
              <div className={styles['guardrail']} data-testid={`guardrail-${guardrail.status}`}>
                {reading && guardrail.interval !== null && (
                  <SceneChart
                    layout={(width) =>
                      guardrailScene(reading, description.language, Math.min(width, 360), version)
                    }
                  />
                )}
                <p>{guardrail.text}</p>
                {guardrail.basis !== null && <p>{guardrail.basis}</p>}
                {guardrail.next !== null && <p>{guardrail.next}</p>}
              </div>
            ),
          }
        })}
      />
    </Card>
  )
}
