import { gestures } from '@cimento/core/workspace'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { useUndoAction } from '../../lib/undo/use-undo.ts'
import { usePerform, useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { AdviceEditor } from './advice-editor.tsx'
import { adviceMessages } from './advice-messages.ts'
import styles from './settings.module.css'

/** The way to rules of one's own: few need them, so they stay behind a button. */
export function AdviceRulesCard() {
  const text = useText(adviceMessages)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const undoAction = useUndoAction()
  const { adviceTable } = useSnapshot().company
  const [isEditing, setIsEditing] = useState(false)

  async function remove() {
    const done = await perform(gestures.setAdviceTable, '', { table: null })
    if (done.ok) say(text.removed, undoAction(done))
  }

  return (
    <Card title={text.title}>
      <div className={styles['data']}>
        <p className={styles['words']}>{text.words}</p>
        <div className={styles['actions']}>
          <Button onClick={() => setIsEditing(true)}>{adviceTable ? text.change : text.write}</Button>
          {adviceTable && <Button onClick={() => void remove()}>{text.remove}</Button>}
        </div>
      </div>
      {isEditing && <AdviceEditor table={adviceTable} onClose={() => setIsEditing(false)} />}
    </Card>
  )
}
