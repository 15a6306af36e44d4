import type { ComponentProps } from 'react'
import { buttonClass, type ButtonLook } from './button.tsx'

type LinkButtonProps = Omit<ComponentProps<'a'>, 'className' | 'href'> &
  ButtonLook & { readonly href: string }

/** A link that looks like a button: it goes somewhere, it does not act. */
export function LinkButton({ variant, size, children, ...rest }: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass({ variant, size })}>
      {children}
    </a>
  )
}
