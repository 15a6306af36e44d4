import { createContext, type ReactNode } from 'react'

/** What surrounds every page: the frame provides it, `Page` shows it. */
export type PageFrame = {
  /** The second half of the document's title. */
  readonly siteName: string
  /** Actions that stand at the top of every page. */
  readonly actions: ReactNode
}

export const PageFrameContext = createContext<PageFrame>({ siteName: '', actions: undefined })
