import { advicePresets, type AdvicePreset } from '@cimento/core'
import { describeAdviceChoice } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { adviceMessages } from './advice-messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** By which rules the result will be advised on: four ready ones, and the company's own once there are some. */
export function AdviceCard({ draft, edit, errorAt }: PlanFields) {
  const text = useText(adviceMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { adviceTable } = useSnapshot().company
  const chosen: AdvicePreset | 'own' = typeof draft.advice === 'string' ? draft.advice : 'own'
  const choices = adviceTable || chosen === 'own' ? ([...advicePresets, 'own'] as const) : advicePresets
  const isOlder =
    adviceTable !== null &&
    typeof draft.advice !== 'string' &&
    JSON.stringify(adviceTable) !== JSON.stringify(draft.advice)
  return (
    <Card title={text.title}>
      <div className={styles['fields']}>
        <RadioGroup<AdvicePreset | 'own'>
          id="advice"
          legend={text.title}
          legendHidden
          hint={draft.kind === 'before-after' ? text.neverScaled : text.hint}
          error={errorAt('advice')}
          value={chosen}
          options={choices.map((choice) => {
            const { name, note } = describeAdviceChoice(choice, language)
            return { value: choice, label: name, note }
          })}
          onChange={(choice) => {
            // The company's rules are taken as they are now: a later change of them is no change of this plan.
            if (choice !== 'own') edit({ advice: choice })
            else if (adviceTable) edit({ advice: adviceTable })
          }}
        />
        {isOlder && (
          <Notice
            action={
              <Button size="small" onClick={() => edit({ advice: adviceTable })}>
                {text.takeNew}
              </Button>
            }
          >
            {text.older}
          </Notice>
        )}
        <p className={styles['note']}>
          <a href={paths.settings}>{adviceTable ? text.seeOwn : text.writeOwn}</a>
        </p>
      </div>
    </Card>
  )
}
