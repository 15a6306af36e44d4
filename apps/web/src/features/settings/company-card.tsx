import { gestures } from '@cimento/core/workspace'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePerform, useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Card } from '../../ui/card.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import styles from './settings.module.css'

/** Whose log this is. */
export function CompanyCard() {
  const text = useText(messages)
  const perform = usePerform()
  const { name } = useSnapshot().company
  /** What is being typed; undefined while the field shows what is stored. */
  const [typed, setTyped] = useState<string>()

  async function commit() {
    if (typed !== undefined && typed.trim() !== name)
      await perform(gestures.nameWorkspace, '', { name: typed })
    setTyped(undefined)
  }

  return (
    <Card title={text.company}>
      <div className={styles['fields']}>
        <TextField
          label={text.companyName}
          hint={text.companyHint}
          maxLength={80}
          value={typed ?? name}
          onChange={setTyped}
          onBlur={() => void commit()}
          onKeyDown={(event) => {
            if (event.key === 'Enter') void commit()
          }}
        />
      </div>
    </Card>
  )
}
