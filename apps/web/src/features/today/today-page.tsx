import { Page } from '../../ui/page.tsx'

export function TodayPage() {
  return <Page title="Oggi">{null}</Page>
}
