import { useState } from 'react'

type Words = { readonly copied: string; readonly notCopied: string }

/** Copies a text, and what to say of it: nothing before the first try. */
export function useCopy({ copied, notCopied }: Words): readonly [said: string, copy: (text: string) => void] {
  const [said, setSaid] = useState('')
  const copy = (text: string) =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid(copied),
      () => setSaid(notCopied),
    )
  return [said, copy]
}
