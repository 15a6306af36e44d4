import type { Plan } from '@cimento/core'
import type { Description } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { Card } from '../../ui/card.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { messages } from './messages.ts'
import styles from './versions.module.css'

type VersionsProps = { readonly description: Description; readonly plan: Plan }

/** What people of each version saw, with the version's own numbers. */
export function Versions({ description, plan }: VersionsProps) {
  const text = useText(messages)
  return (
    <Card title={text.whatPeopleSaw} aside={plan.hypothesis?.segment}>
      <div className={styles['versions']}>
        {description.arms.map((arm, at) => (
          <section key={arm.letter} className={styles['version']} aria-label={arm.name}>
            {arm.shows !== null && <p className={styles['shows']}>{arm.shows}</p>}
            <h3 className={styles['name']}>
              <Glyph kind={arm.letter === 'A' ? 'arm-a' : 'arm-b'} size={13} />
              {plan.arms[at]?.name ? `${arm.letter} ${arm.name}` : arm.name}
            </h3>
            <dl className={styles['numbers']}>
              <Number value={arm.units} label={arm.labels.units} />
              {arm.successes !== null && <Number value={arm.successes} label={arm.labels.successes} />}
              {arm.rate !== null && <Number value={arm.rate} label={arm.labels.rate} />}
            </dl>
          </section>
        ))}
      </div>
    </Card>
  )
}

function Number({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div>
      <dt className={styles['label']}>{label}</dt>
      <dd className={styles['value']}>{value}</dd>
    </div>
  )
}
