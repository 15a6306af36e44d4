import type { Scene } from '@cimento/report'

/**
 * A page of the handbook before it is Markdown, HTML or a Word document: what it says, in which order. Texts are what
 * people wrote and what the report says, never markup; each writer escapes them for its own format.
 */
export type Page = {
  /** Unique, and the way there from other pages: "lessons/esp-1-visible-shipping". */
  readonly id: string
  readonly kind: PageKind
  /** The heading of the page; never empty. */
  readonly title: string
  /** What programs read of it. */
  readonly properties: Properties
  readonly blocks: readonly Block[]
}

export type PageKind = 'index' | 'lessons' | 'lesson' | 'record' | 'tag'

/** Flat: texts, or lists of texts. */
export type Properties = Readonly<Record<string, string | readonly string[]>>

export type Block =
  /** Below the title there is one level of headings. */
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly spans: Spans }
  | { readonly kind: 'list'; readonly items: readonly Spans[] }
  | {
      readonly kind: 'table'
      readonly headers: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What a table or a sentence beside it says too: only some formats draw it. */
  | { readonly kind: 'chart'; readonly scene: Scene }

export type Spans = readonly Span[]
export type Span =
  | string
  | { readonly kind: 'strong' | 'code'; readonly text: string }
  /** To another page, by its id; where that page is not in the handbook, its text alone. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string }

/** Whether somebody reading it would see anything. */
export function saysSomething(spans: Spans): boolean {
  return spans.some((span) => textOf(span).trim() !== '')
}

const textOf = (span: Span): string => (typeof span === 'string' ? span : span.text)
