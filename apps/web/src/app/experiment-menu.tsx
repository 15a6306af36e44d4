import type { CaseFile } from '@cimento/core/workspace'
import { Ellipsis, Trash2 } from 'lucide-react'
import { useLocation } from 'wouter'
import { useText } from '../lib/i18n/use-text.ts'
import { paths } from '../lib/paths.ts'
import { useDelete } from '../lib/trash/use-trash.ts'
import { Menu } from '../ui/menu.tsx'
import { messages } from './messages.ts'

/** What can be done with a whole test, whatever its phase. */
export function ExperimentMenu({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const { deleteTest } = useDelete()
  const [, navigate] = useLocation()

  async function discard() {
    if (await deleteTest(file)) navigate(paths.backlog.slice(1))
  }

  return (
    <Menu
      label={text.more}
      icon={<Ellipsis size={18} aria-hidden="true" />}
      variant="quiet"
      size="small"
      items={[
        {
          label: text.delete,
          icon: <Trash2 size={16} aria-hidden="true" />,
          onSelect: () => void discard(),
        },
      ]}
    />
  )
}
