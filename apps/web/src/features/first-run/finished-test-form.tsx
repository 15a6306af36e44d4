import type { Direction } from '@cimento/core'
import { parseCount } from '@cimento/intake'
import { lazy, Suspense, useState, type ClipboardEvent, type RefObject } from 'react'
import { useKept } from '../../lib/drafts/use-kept.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { Notice } from '../../ui/notice.tsx'
import { cells, countsOf, nothingTyped, pastedCells, type CellName, type Typed } from './counts.ts'
import styles from './finished-test-form.module.css'
import { messages } from './messages.ts'

// Reading, wording and drawing a result are loaded when there is one.
const Outcome = lazy(async () => ({ default: (await import('./outcome.tsx')).Outcome }))

/** Four numbers, typed or pasted, become a sentence and its range as they stand. */
export function FinishedTestForm({
  firstNumber,
}: {
  readonly firstNumber: RefObject<HTMLInputElement | null>
}) {
  const text = useText(messages)
  const [typed, setTyped, forget] = useKept<Typed>('finished-test', nothingTyped)
  const [names, setNames] = useState({ unitName: text.units, eventName: text.events })
  const [direction, setDirection] = useState<Direction>('higher')
  const [split, setSplit] = useState<'equal' | 'as-observed'>('equal')

  const paste = (event: ClipboardEvent) => {
    const pasted = pastedCells(event.clipboardData.getData('text/plain'))
    if (!pasted) return
    event.preventDefault()
    setTyped(pasted)
    setSplit('equal')
  }
  const unreadable = cells.filter((cell) => parseCount(typed[cell]).kind === 'unreadable')
  const counts = countsOf(typed)
  // An emptied name falls back to the usual one: a measure always has a name.
  const named = {
    unitName: names.unitName.trim() || text.units,
    eventName: names.eventName.trim() || text.events,
  }
  const kpi = { name: text.kpi(named), direction, ...named }
  const finished = counts && { ...counts, kpi, split }
  const columns = {
    arms: [
      { id: 'a', share: 0.5, name: text.versionA },
      { id: 'b', share: 0.5, name: text.versionB },
    ],
    primary: { kpi: { kind: 'proportion', ...kpi }, threshold: null, rule: 'standard' },
    guardrails: [],
  } as const
  const field = (cell: CellName, label: string) => (
    <input
      ref={cell === 'controlUnits' ? firstNumber : undefined}
      className={styles['number']}
      aria-label={label}
      aria-invalid={unreadable.includes(cell) || undefined}
      inputMode="numeric"
      autoComplete="off"
      value={typed[cell]}
      onChange={(event) => setTyped({ ...typed, [cell]: event.target.value })}
    />
  )

  return (
    <section className={styles['card']} aria-label={text.yourNumbers} onPaste={paste}>
      <header className={styles['header']}>
        <h2 className={styles['title']}>{text.yourNumbers}</h2>
        <p>{text.from}</p>
      </header>
      <div className={styles['grid']}>
        <span />
        <input
          className={styles['name']}
          aria-label={text.unitsName}
          value={names.unitName}
          maxLength={40}
          onChange={(event) => setNames({ ...names, unitName: event.target.value })}
        />
        <input
          className={styles['name']}
          aria-label={text.eventsName}
          value={names.eventName}
          maxLength={40}
          onChange={(event) => setNames({ ...names, eventName: event.target.value })}
        />
        <span className={styles['version']}>
          <Glyph kind="arm-a" size={13} /> {text.versionA}
        </span>
        {field('controlUnits', `${text.versionA}, ${names.unitName}`)}
        {field('controlEvents', `${text.versionA}, ${names.eventName}`)}
        <span className={styles['version']}>
          <Glyph kind="arm-b" size={13} /> {text.versionB}
        </span>
        {field('treatmentUnits', `${text.versionB}, ${names.unitName}`)}
        {field('treatmentEvents', `${text.versionB}, ${names.eventName}`)}
      </div>
      {unreadable.map((cell) => (
        <Notice key={cell} tone="warn" role="alert">
          {text.unreadable({ text: typed[cell], where: text.cells[cell] })}
        </Notice>
      ))}
      {!finished && <p className={styles['hint']}>{text.hint}</p>}
      {finished && (
        <Suspense>
          <Outcome
            test={finished}
            columns={columns}
            onSaved={forget}
            renderActions={(verdict) => (
              <>
                {verdict === 'invalid' && (
                  <Button variant="quiet" size="small" onClick={() => setSplit('as-observed')}>
                    {text.unequalOnPurpose}
                  </Button>
                )}
                <Button
                  variant="quiet"
                  size="small"
                  onClick={() => setDirection(direction === 'higher' ? 'lower' : 'higher')}
                >
                  {direction === 'higher' ? text.lowerIsBetter : text.higherIsBetter}
                </Button>
              </>
            )}
          />
        </Suspense>
      )}
    </section>
  )
}
