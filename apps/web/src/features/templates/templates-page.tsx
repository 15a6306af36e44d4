import { draftOfTemplate, templates, type Template } from '@cimento/core/templates'
import { gestures } from '@cimento/core/workspace'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { SearchField } from '../../lib/search/search-field.tsx'
import { matches, wordsIn } from '../../lib/search/words.ts'
import { withTemplate } from '../../lib/templates/template-address.ts'
import { useUndoAction } from '../../lib/undo/use-undo.ts'
import { keyLabel } from '../../lib/workspace/use-key-label.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Page } from '../../ui/page.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { messages } from './messages.ts'
import { TemplateCard } from './template-card.tsx'
import styles from './templates-page.module.css'

/** A dozen common tests: choosing one writes it down as an idea and opens its plan. */
export function TemplatesPage() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const { perform, mirror } = useWorkspace()
  const undoAction = useUndoAction()
  const [, navigate] = useLocation()
  const [query, setQuery] = useState('')
  const [taken, setTaken] = useState<string>()
  const terms = wordsIn(query)
  const found = templates.filter((template) => matches(searched(template), terms))

  const use = async (template: Template) => {
    if (taken !== undefined) return
    setTaken(template.id)
    const saved = await perform(gestures.createIdea, '', draftOfTemplate(template, language))
    setTaken(undefined)
    const id = saved.ok ? saved.written[0]?.id : undefined
    if (!saved.ok || id === undefined) return
    say(text.created({ key: keyLabel(mirror.snapshot().keys.get(id), language) }), undoAction(saved))
    navigate(withTemplate(paths.experiment(id, 'plan').slice(1), template.id))
  }

  return (
    <Page title={text.title} lead={text.lead}>
      <SearchField label={text.search} value={query} onChange={setQuery} />
      <VisuallyHidden>
        <output>{terms.length > 0 && text.found({ count: found.length })}</output>
      </VisuallyHidden>
      {found.length === 0 ? (
        <EmptyState action={<Button onClick={() => setQuery('')}>{text.showAll}</Button>}>
          {text.none({ filter: query.trim() })}
        </EmptyState>
      ) : (
        <ul className={styles['cards']}>
          {found.map((template) => (
            <li key={template.id} className={styles['item']}>
              <TemplateCard
                template={template}
                busy={taken === template.id}
                onUse={() => void use(template)}
              />
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** Found by its words in either language, as the pages and commands of the palette are. */
function searched({ words }: Template): readonly string[] {
  return Object.values(words).flatMap(({ title, channel, kpi, change, segment }) =>
    wordsIn([title, channel, kpi.name, change, segment].join(' ')),
  )
}
