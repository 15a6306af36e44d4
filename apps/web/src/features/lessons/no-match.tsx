import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { messages } from './messages.ts'
import type { FilterName } from './use-filters.ts'

type NoMatchProps = {
  /** The filters that hide everything, and how many lessons each alone keeps away. */
  readonly waysOut: readonly { readonly name: FilterName; readonly count: number }[]
  readonly onLeaveOut: (name: FilterName) => void
  readonly onClear: () => void
}

/** Nothing found: which filter to leave out. */
export function NoMatch({ waysOut, onLeaveOut, onClear }: NoMatchProps) {
  const text = useText(messages)
  return (
    <EmptyState
      action={
        <>
          {waysOut.map(({ name, count }) => (
            <Button key={name} onClick={() => onLeaveOut(name)}>
              {text.without({ filter: text.filters[name], count })}
            </Button>
          ))}
          <Button variant="quiet" onClick={onClear}>
            {text.clear}
          </Button>
        </>
      }
    >
      {text.noMatch}
    </EmptyState>
  )
}
