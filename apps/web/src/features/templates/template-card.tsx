import type { Template } from '@cimento/core/templates'
import { useText } from '../../lib/i18n/use-text.ts'
import { levelsMessages } from '../../lib/levels-messages.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Button } from '../../ui/button.tsx'
import { Chip } from '../../ui/chip.tsx'
import { messages } from './messages.ts'
import styles from './template-card.module.css'

type TemplateCardProps = {
  readonly template: Template
  readonly busy: boolean
  readonly onUse: () => void
}

/** One template: what is tested, who decides who sees what, and what to look for before. */
export function TemplateCard({ template, busy, onUse }: TemplateCardProps) {
  const text = useText(messages)
  const levels = useText(levelsMessages)
  const language = usePreferences((preferences) => preferences.language)
  const { id, level, facts, words } = template
  const { title, channel, kpi, how, lookFor } = words[language]
  const titleId = `template-${id}`
  return (
    <article className={styles['card']} aria-labelledby={titleId}>
      <p className={styles['meta']}>{[levels[level], channel].join(' · ')}</p>
      <h2 id={titleId} className={styles['title']}>
        {title}
      </h2>
      <div>
        <Chip>{text.kinds[facts.kind]}</Chip>
      </div>
      <dl className={styles['facts']}>
        <div>
          <dt>{text.kpi}</dt>
          <dd>{kpi.name}</dd>
        </div>
        <div>
          <dt>{text.how}</dt>
          <dd>{how}</dd>
        </div>
        <div>
          <dt>{text.lookFor}</dt>
          <dd>{lookFor}</dd>
        </div>
      </dl>
      <div className={styles['action']}>
        <Button busy={busy} aria-describedby={titleId} onClick={onUse}>
          {text.use}
        </Button>
      </div>
    </article>
  )
}
