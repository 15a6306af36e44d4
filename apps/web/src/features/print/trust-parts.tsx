import type { Assessment } from '@cimento/core'
import { checksOf, guardrailScene, type Description } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { Scene } from '../../ui/scene.tsx'
import { messages } from './messages.ts'
import { Part } from './part.tsx'

type TrustPartsProps = { readonly reading: Assessment; readonly description: Description }

/** Half of the paper, less the gap between two columns. */
const columnWidth = 300

/** What was checked, beside what must not get worse. */
export function TrustParts({ reading, description }: TrustPartsProps) {
  const text = useText(messages)
  const { grade, guardrails, language, variants } = description
  const version = variants.find(({ speaks }) => speaks)
  return (
    <>
      <Part title={text.trust}>
        <p>
          <strong>{grade.word}</strong>
        </p>
        <CheckList
          layout="plain"
          markLabels={text.marks}
          items={checksOf(description).map(({ status, text: line }) => ({
            mark: status === 'ok' ? 'tick' : 'warn',
            text: line,
          }))}
        />
      </Part>
      {guardrails.length > 0 && (
        <Part title={text.guardrails}>
          <CheckList
            layout="plain"
            markLabels={text.marks}
            items={guardrails.map(({ id, name, ticked, status, interval, text: said, basis, next }) => {
              const guardrail = reading.guardrails.find((candidate) => candidate.guardrail.id === id)
              return {
                mark: ticked ? 'tick' : status === 'broken' ? 'warn' : 'clock',
                text: name,
                note: (
                  <>
                    {guardrail && interval !== null && (
                      <Scene scene={guardrailScene(guardrail, language, columnWidth, version)} />
                    )}
                    {[said, basis, next].filter(Boolean).join(' ')}
                  </>
                ),
              }
            })}
          />
        </Part>
      )}
    </>
  )
}
