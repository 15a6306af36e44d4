import { templates } from '@cimento/core/templates'
import { insideSentence } from '@cimento/report'
import { Notice } from '../../ui/notice.tsx'
import { defineMessages } from '../i18n/define-messages.ts'
import { useText } from '../i18n/use-text.ts'
import { usePreferences } from '../preferences.ts'
import { withTemplate } from './template-address.ts'

type TemplateHintProps = {
  readonly id: string
  readonly hypothesisHref: string | undefined
}

/** What the template leaves to the person. */
export function TemplateHint({ id, hypothesisHref }: TemplateHintProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const template = templates.find((one) => one.id === id)
  if (!template) return null
  const { lookFor, how } = template.words[language]
  return (
    <Notice>
      <p>{text.examples}</p>
      <p>
        {text.who}: {insideSentence(how)}
      </p>
      <p>
        {text.lookFor}: {insideSentence(lookFor)}{' '}
        {hypothesisHref !== undefined && <a href={withTemplate(hypothesisHref, id)}>{text.writeIt}</a>}
      </p>
    </Notice>
  )
}

const messages = defineMessages({
  it: {
    examples:
      'Questo test parte da un modello: testi, soglia, margini e giorni sono esempi da sostituire con i tuoi.',
    who: 'Chi vede che cosa',
    lookFor: 'Prima di avviare, guarda nei tuoi dati',
    writeIt: 'Scrivi che cosa hai visto',
  },
  en: {
    examples:
      'This test begins with a template: texts, threshold, margins and days are examples to replace with your own.',
    who: 'Who sees what',
    lookFor: 'Before you start, look into your data',
    writeIt: 'Write down what you saw',
  },
})
