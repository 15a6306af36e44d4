import { useText } from '../../lib/i18n/use-text.ts'
import { Page } from '../../ui/page.tsx'
import { AdviceRulesCard } from './advice-rules-card.tsx'
import { AppearanceCard } from './appearance-card.tsx'
import { CalendarCard } from './calendar-card.tsx'
import { CompanyCard } from './company-card.tsx'
import { DataCard } from './data-card.tsx'
import { ScoresCard } from './scores-card.tsx'
import { SharedFolderCard } from './shared-folder-card.tsx'
import { messages } from './messages.ts'
import { TrashCard } from './trash-card.tsx'

/** How the app looks on this device, whose log it is, when they work, and the care of its data. */
export function SettingsPage() {
  const text = useText(messages)
  return (
    <Page title={text.title}>
      <DataCard />
      <SharedFolderCard />
      <CompanyCard />
      <CalendarCard />
      <ScoresCard />
      <AdviceRulesCard />
      <AppearanceCard />
      <TrashCard />
    </Page>
  )
}
