import { Page } from '../../ui/page.tsx'

export function BacklogPage() {
  return <Page title="Test">{null}</Page>
}
