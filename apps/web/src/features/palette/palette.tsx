import { Search } from 'lucide-react'
import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { pressedKeys } from '../../lib/commands/pressed-keys.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { messages } from './messages.ts'
import { PaletteLine } from './palette-line.tsx'
import styles from './palette.module.css'
import { usePalette } from './use-palette.ts'

/** One field for everything: what is there, where one can go, what can be done, and the idea just had. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const text = useText(messages)
  const { query, setQuery, lines, found, choose } = usePalette(onClose)
  const dialog = useRef<HTMLDialogElement>(null)
  const [active, setActive] = useState(0)
  const listId = useId()
  const optionId = (at: number) => `${listId}-${at}`
  const current = Math.min(active, lines.length - 1)

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])

  useEffect(() => {
    document.getElementById(`${listId}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [listId, current])

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const line = lines[current]
    // An Enter that ends the composing of a character chooses nothing.
    if (event.key === 'Enter' && line && !event.nativeEvent.isComposing) choose(line)
    else if (pressedKeys(event) === 'mod+k') onClose()
    else if (step !== undefined && lines.length > 0) setActive((current + step + lines.length) % lines.length)
    else return
    event.preventDefault()
  }

  return (
    <dialog
      ref={dialog}
      className={styles['palette']}
      aria-label={text.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose()
      }}
    >
      <div className={styles['frame']}>
        <div className={styles['head']}>
          <Search size={18} aria-hidden="true" />
          <input
            type="text"
            className={styles['input']}
            role="combobox"
            aria-label={text.title}
            aria-expanded="true"
            aria-autocomplete="list"
            aria-controls={listId}
            aria-activedescendant={lines.length > 0 ? optionId(current) : undefined}
            placeholder={text.placeholder}
            autoComplete="off"
            autoCapitalize="sentences"
            spellCheck={false}
            value={query}
            onChange={(event) => {
              setQuery(event.target.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
            data-testid="palette"
          />
          <Button size="small" variant="quiet" onClick={onClose}>
            <span className={styles['close']}>{text.close}</span>
            <Kbd>Esc</Kbd>
          </Button>
        </div>
        {found === 0 && <p className={styles['none']}>{text.noMatch}</p>}
        <div id={listId} role="listbox" aria-label={text.results} className={styles['list']}>
          {lines.map((line, at) => (
            <PaletteLine
              key={line.id}
              id={optionId(at)}
              line={line}
              selected={at === current}
              onPoint={() => setActive(at)}
              onChoose={() => choose(line)}
            />
          ))}
        </div>
        <p className={styles['foot']} aria-hidden="true">
          <span>
            <Kbd>↑</Kbd> <Kbd>↓</Kbd> {text.hints.choose}
          </span>
          <span>
            <Kbd>↵</Kbd> {text.hints.open}
          </span>
          <span className={styles['narrow']}>
            <Kbd>{'>'}</Kbd> <Kbd>#</Kbd> <Kbd>@</Kbd> {text.hints.narrow}
          </span>
        </p>
        <VisuallyHidden>
          <output>{query.trim() !== '' && text.count({ count: found })}</output>
        </VisuallyHidden>
      </div>
    </dialog>
  )
}
