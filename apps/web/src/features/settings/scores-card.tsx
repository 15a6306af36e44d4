import { longestRater } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { Card } from '../../ui/card.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import styles from './settings.module.css'

/** What few need of scores: more models, and answers of one’s own. */
export function ScoresCard() {
  const text = useText(messages)
  const preferences = usePreferences()
  return (
    <Card title={text.scores}>
      <div className={styles['fields']}>
        <Checkbox
          label={text.allModels}
          note={text.allModelsNote}
          checked={preferences.allPriorityModels}
          onChange={preferences.setAllPriorityModels}
        />
        <TextField
          label={text.rater}
          hint={text.raterHint}
          maxLength={longestRater}
          value={preferences.rater}
          onChange={preferences.setRater}
        />
      </div>
    </Card>
  )
}
