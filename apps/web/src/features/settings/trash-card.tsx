import { trashDays } from '@cimento/core/workspace'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { useTrash } from '../../lib/trash/use-trash.ts'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { messages } from './messages.ts'
import styles from './settings.module.css'

/** The way to what was deleted. */
export function TrashCard() {
  const text = useText(messages)
  const { length: count } = useTrash()
  return (
    <Card title={text.trash}>
      <div className={styles['data']}>
        <p className={styles['words']}>{text.trashNote({ days: trashDays })}</p>
        <div className={styles['actions']}>
          <LinkButton href={paths.trash}>{text.openTrash({ count })}</LinkButton>
        </div>
      </div>
    </Card>
  )
}
