import type { Plan } from '@cimento/core'
import type { Tally, TappedMeasure } from '@cimento/core/workspace'
import { armLetter, armMark, formatCount, measureName } from '@cimento/report'
import { useId } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { TapButton } from '../../ui/tap-button.tsx'
import styles from './counter-page.module.css'
import { messages } from './messages.ts'

type ArmHalfProps = {
  readonly plan: Plan
  readonly tally: Tally
  readonly isNext: boolean
  readonly onTap: (measure: TappedMeasure) => void
}

/** One half of the screen: a version, what it has so far, and its two big buttons. */
export function ArmHalf({ plan, tally, isNext, onTap }: ArmHalfProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const ownId = useId()
  const letter = armLetter(tally.arm, plan)
  const position = plan.arms.findIndex(({ id }) => id === tally.arm)
  const name = plan.arms[position]?.name?.trim()
  const needsPeople = plan.primary.kpi.kind === 'proportion' && tally.successes >= tally.units
  return (
    <section className={styles['half']} aria-label={[letter, name].filter(Boolean).join(', ')}>
      <h2 className={styles['version']}>
        <Glyph kind={armMark(position)} size={14} />
        <span>{letter}</span>
        {name && <span className={styles['name']}>{name}</span>}
      </h2>
      {(['units', 'successes'] as const).map((measure) => {
        const counted = measureName(measure, plan, language)
        return (
          <TapButton
            key={measure}
            label={text.more({ letter, name: counted })}
            aria-describedby={`${ownId}-${measure}`}
            primary={isNext && measure === 'units'}
            aria-disabled={(measure === 'successes' && needsPeople) || undefined}
            onTap={() => onTap(measure)}
          >
            <span id={`${ownId}-${measure}`} className={styles['count']}>
              {formatCount(tally[measure], language)}
            </span>
            <span className={styles['measure']}>
              <span aria-hidden="true">+1</span> {counted}
            </span>
          </TapButton>
        )
      })}
    </section>
  )
}
