import type { CaseFile } from '@cimento/core/workspace'
import { bookOf, tagsOf, type Block, type Span } from '@cimento/handbook'
import { useDeferredValue, useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { handbookOptions, type ExportChoice } from './export-choice.ts'
import styles from './export-dialog.module.css'
import { exportMessages } from './export-messages.ts'

/** How the first page will read; of a long log its beginning, so that a choice shows at once. */
export function FirstPage({ choice }: { readonly choice: ExportChoice }) {
  const text = useText(exportMessages)
  const snapshot = useSnapshot()
  const chosen = useDeferredValue(choice)
  const { page, isCut } = useMemo(() => {
    const options = handbookOptions(chosen, snapshot)
    const { scope } = options
    const isTold = (file: CaseFile) =>
      Boolean(file.lesson?.closedOn) && (scope?.kind !== 'tag' || tagsOf({ file }).includes(scope.tag))
    const [files, deleted] = [snapshot.files.filter(isTold), snapshot.deleted.filter(isTold)]
    const { pages } = bookOf({ files: files.slice(0, most), deleted: deleted.slice(0, most) }, options)
    return { page: pages[0], isCut: files.length > most || deleted.length > most }
  }, [snapshot, chosen])
  if (!page) return null
  return (
    <section className={styles['part']}>
      <h3 className={styles['caption']}>{text.preview}</h3>
      <div
        className={styles['preview']}
        role="region"
        aria-label={text.preview}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text scrolls, also by keyboard
        tabIndex={0}
        lang={chosen.language}
      >
        <p className={styles['title']}>{page.title}</p>
        {page.blocks.map((block, at) => {
          const key = `${block.kind}-${at}`
          return <BlockView key={key} block={block} />
        })}
        {isCut && <p className={styles['note']}>{text.more}</p>}
      </div>
    </section>
  )
}

const most = 30

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <h4 className={styles['heading']}>{block.text}</h4>
    case 'paragraph':
      return <p>{block.spans.map(spanView)}</p>
    case 'list':
      return (
        <ul className={styles['list']}>
          {block.items.map((item, at) => {
            const key = `item-${at}`
            return <li key={key}>{item.map(spanView)}</li>
          })}
        </ul>
      )
    case 'table':
    case 'chart':
      // The first page has none.
      return null
  }
}

function spanView(span: Span, at: number) {
  if (typeof span === 'string') return span
  const key = `span-${at}`
  if (span.kind === 'link')
    return (
      <span key={key} className={styles['link']}>
        {span.text}
      </span>
    )
  return span.kind === 'strong' ? <strong key={key}>{span.text}</strong> : <code key={key}>{span.text}</code>
}
