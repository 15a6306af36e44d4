import { useState } from 'react'

/** What is being typed, until its field is left: then it is committed, and the stored value shows again. */
export function useTyped(value: string, onCommit: (value: string) => void) {
  const [typed, setTyped] = useState<string>()
  return {
    value: typed ?? value,
    onChange: setTyped,
    onBlur: () => {
      if (typed !== undefined && typed !== value) onCommit(typed)
      setTyped(undefined)
    },
  }
}
