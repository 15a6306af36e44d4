import { saysSomething, type Block, type Span, type Spans } from './page.ts'

/** A paragraph; nothing where it would be empty. */
export function paragraph(...spans: Spans): readonly Block[] {
  return saysSomething(spans) ? [{ kind: 'paragraph', spans }] : []
}

/** Several lines: each is a paragraph, as its writer saw it. */
export function paragraphs(text: string): readonly Block[] {
  return text.split(/[\n\r]+/).flatMap((line) => paragraph(line))
}

/** A list; nothing where no item says anything. */
export function list(items: readonly (Spans | string)[]): readonly Block[] {
  const said = items.map((item) => (typeof item === 'string' ? [item] : item)).filter(saysSomething)
  return said.length === 0 ? [] : [{ kind: 'list', items: said }]
}

/** A heading with what stands under it; nothing where there is nothing to say. */
export function section(heading: string, ...parts: readonly (readonly Block[])[]): readonly Block[] {
  const blocks = parts.flat()
  return blocks.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...blocks]
}

/** "Owner: Giulia"; nothing where nothing is known. */
export function fact(label: string, value: string | null): readonly Spans[] {
  return value?.trim() ? [[`${label}: ${value}`]] : []
}

export const strong = (text: string): Span => ({ kind: 'strong', text })
export const code = (text: string): Span => ({ kind: 'code', text })
export const link = (text: string, to: string): Span => ({ kind: 'link', text, to })
