import { defineMessages } from '../i18n/define-messages.ts'
import { useText } from '../i18n/use-text.ts'
import { paths } from '../paths.ts'
import type { ButtonLook } from '../../ui/button.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { isExample } from './example.ts'

/** The way from an empty place to one that is full; nothing inside the example itself. */
export function SeeExample({ variant, size }: ButtonLook) {
  const text = useText(messages)
  if (isExample()) return null
  return (
    <LinkButton variant={variant} size={size} href={paths.example}>
      {text.seeExample}
    </LinkButton>
  )
}

const messages = defineMessages({
  it: { seeExample: 'Guarda l’esempio' },
  en: { seeExample: 'See the example' },
})
