import { ChevronRight } from 'lucide-react'
import { useContext, useEffect, type ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { PageFrameContext } from './page-frame.ts'
import styles from './page.module.css'
import { Sentence } from './sentence.tsx'

export type Crumb = { readonly label: string; readonly href?: string | undefined }

type PageProps = {
  /** The name of the page, in the browser's title and, unless `sentence` is given, at the top. */
  readonly title: string
  /** The serif sentence that takes the place of the title. */
  readonly sentence?: ReactNode
  /** One line under the title. */
  readonly lead?: ReactNode
  /** Where the page stands; the last crumb is the page itself. */
  readonly breadcrumb?: { readonly label: string; readonly crumbs: readonly Crumb[] } | undefined
  /** A few words above the title, such as the day. */
  readonly eyebrow?: ReactNode
  readonly actions?: ReactNode
  /** The page's one main action, beside the title. */
  readonly mainAction?: ReactNode
  readonly children: ReactNode
}

/** A page: its place and actions in a row, its one `h1`, its content. */
export function Page(props: PageProps) {
  const { title, sentence, lead, breadcrumb, eyebrow, actions, mainAction, children } = props
  const frame = useContext(PageFrameContext)
  const heading =
    sentence === undefined ? (
      <h1 className={styles['title']}>{title}</h1>
    ) : (
      <Sentence as="h1">{sentence}</Sentence>
    )
  const titleInBar = breadcrumb === undefined && eyebrow === undefined

  useEffect(() => {
    document.title = [title, frame.siteName].filter(Boolean).join(' · ')
  }, [title, frame.siteName])

  return (
    <div className={styles['page']}>
      <header>
        <div className={styles['bar']}>
          {breadcrumb && <Breadcrumb {...breadcrumb} />}
          {eyebrow !== undefined && <p className={styles['eyebrow']}>{eyebrow}</p>}
          {titleInBar && heading}
          <div className={styles['actions']}>
            {actions}
            {frame.actions}
          </div>
        </div>
        {(!titleInBar || lead !== undefined || mainAction !== undefined) && (
          <div className={classNames(styles['heading'], sentence !== undefined && styles['sentence'])}>
            <div className={styles['words']}>
              {!titleInBar && heading}
              {lead !== undefined && <div className={styles['lead']}>{lead}</div>}
            </div>
            {mainAction}
          </div>
        )}
      </header>
      {children}
    </div>
  )
}

type BreadcrumbProps = { readonly label: string; readonly crumbs: readonly Crumb[] }

function Breadcrumb({ label, crumbs }: BreadcrumbProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles['crumbs']}>
        {crumbs.map((crumb, position) => (
          <li key={crumb.label}>
            {position > 0 && <ChevronRight size={14} aria-hidden="true" />}
            {crumb.href === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a href={crumb.href}>{crumb.label}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
