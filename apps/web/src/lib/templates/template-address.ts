import { useSearch } from 'wouter'

/** What the address of a test's pages calls the template that it began with: nothing of it is kept in the log. */
const parameter = 'template'

/** The address with the template's id. */
export function withTemplate(href: string, template: string): string {
  return `${href}?${parameter}=${encodeURIComponent(template)}`
}

/** The id of the template in the address; undefined without one. */
export function useTemplateId(): string | undefined {
  return new URLSearchParams(useSearch()).get(parameter) ?? undefined
}
