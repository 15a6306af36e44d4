import type { Plan } from '@cimento/core'
import type { Description, VariantDescription } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { ArmNumbers } from './arm-numbers.tsx'
import { messages } from './messages.ts'
import styles from './versions.module.css'

type VersionsProps = { readonly description: Description; readonly plan: Plan }

/** What people of each version saw, with the version's own numbers. */
export function Versions({ description, plan }: VersionsProps) {
  const text = useText(messages)
  return (
    <Card
      title={plan.kind === 'before-after' ? text.beforeAndAfter : text.whatPeopleSaw}
      aside={plan.hypothesis?.segment}
    >
      <div className={styles['versions']} data-several={description.arms.length > 2 || undefined}>
        {description.arms.map((arm) => (
          <section key={arm.mark} className={styles['version']} aria-label={arm.name}>
            {arm.shows !== null && <p className={styles['shows']}>{arm.shows}</p>}
            <h3 className={styles['name']}>
              <Glyph kind={arm.mark} size={13} />
              {arm.title}
            </h3>
            <ArmNumbers arm={arm} />
            <OwnVerdict variant={description.variants.find(({ letter }) => letter === arm.letter)} />
          </section>
        ))}
      </div>
    </Card>
  )
}

/** Of several new versions each has its verdict; the one that speaks for the test says so. */
function OwnVerdict({ variant }: { readonly variant: VariantDescription | undefined }) {
  const text = useText(messages)
  if (!variant) return null
  return (
    <p className={styles['own']}>
      <Chip
        tone={variant.tone}
        icon={variant.tone === 'neutral' ? undefined : <Glyph kind={variant.tone} size={12} />}
      >
        {variant.word}
      </Chip>
      {variant.interval !== null && <span>{variant.interval}</span>}
      {variant.speaks && <span className={styles['speaks']}>{text.speaks}</span>}
    </p>
  )
}
