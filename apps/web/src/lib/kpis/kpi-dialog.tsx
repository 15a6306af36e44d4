import { funnelLevels, kpiRoles, type Direction, type FunnelLevel, type KpiRole } from '@cimento/core'
import { emptyKpi, gestures, type KpiDraft, type TrackedKpi } from '@cimento/core/workspace'
import { useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useText } from '../i18n/use-text.ts'
import { useNotices } from '../notices.ts'
import { readNumber, writeNumber } from '../numbers.ts'
import { usePreferences } from '../preferences.ts'
import { useUndoAction } from '../undo/use-undo.ts'
import { usePerform } from '../workspace/workspace-context.tsx'
import styles from './kpi-dialog.module.css'
import { messages } from './messages.ts'

type KpiDialogProps = {
  /** The KPI to edit; without it a new one is written. */
  readonly kpi?: TrackedKpi | undefined
  /** Of a new one, what is known already. */
  readonly level?: FunnelLevel | undefined
  readonly onClose: () => void
}

/** What a KPI is called, what it is in, where it should be and whether it decides. */
export function KpiDialog({ kpi, level = emptyKpi.level, onClose }: KpiDialogProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const undoAction = useUndoAction()
  const nameField = useRef<HTMLInputElement>(null)
  const targetField = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<KpiDraft>(() => (kpi ? draftOf(kpi) : { ...emptyKpi, level }))
  const [target, setTarget] = useState(() =>
    kpi?.target == null ? '' : writeNumber('amount', kpi.target, language),
  )
  const [state, setState] = useState({ tried: false, warned: false, changed: false, saving: false })
  const reading = readNumber('amount', target, language)

  // The close button comes first in the dialog, but writing is what one is here for.
  useEffect(() => nameField.current?.focus(), [])

  function change(part: Partial<KpiDraft>) {
    setDraft({ ...draft, ...part })
    setState({ ...state, changed: true, warned: false })
  }

  async function save() {
    if (state.saving) return
    setState({ ...state, tried: true, saving: true })
    const done = await write()
    setState({ ...state, tried: true, saving: false })
    if (done) onClose()
  }

  async function write(): Promise<boolean> {
    if (draft.name.trim() === '') return missing(nameField.current)
    if (reading.kind === 'unreadable') return missing(targetField.current)
    const set = { ...draft, target: reading.kind === 'number' ? reading.value : null }
    const done = kpi
      ? await perform(gestures.editKpi, kpi.id, set)
      : await perform(gestures.createKpi, '', set)
    if (done.ok && !kpi) say(text.added({ name: draft.name.trim() }), undoAction(done))
    return done.ok
  }

  return (
    <Dialog
      title={kpi ? text.editKpi : text.newKpi}
      closeLabel={text.close}
      onClose={() => (state.changed && !state.warned ? setState({ ...state, warned: true }) : onClose())}
      onSubmit={() => void save()}
      actions={
        <Button variant="primary" type="submit" busy={state.saving}>
          {text.save} <Kbd>Ctrl ↵</Kbd>
        </Button>
      }
    >
      <TextField
        ref={nameField}
        label={text.name}
        required
        maxLength={80}
        placeholder={text.namePlaceholder}
        value={draft.name}
        error={state.tried && draft.name.trim() === '' ? text.nameMissing : undefined}
        onChange={(name) => change({ name })}
      />
      <RadioGroup<FunnelLevel>
        legend={text.level}
        layout="segments"
        value={draft.level}
        options={funnelLevels.map((value) => ({ value, label: text.levels[value] }))}
        onChange={(chosen) => change({ level: chosen })}
      />
      <div className={styles['pair']}>
        <TextField
          label={text.unit}
          hint={text.unitHint}
          maxLength={20}
          value={draft.unit}
          onChange={(unit) => change({ unit })}
        />
        <NumberField
          ref={targetField}
          label={text.target}
          hint={text.targetHint}
          suffix={draft.unit}
          value={target}
          error={state.tried && reading.kind === 'unreadable' ? text.notANumber : undefined}
          onChange={(typed) => {
            setTarget(typed)
            change({})
          }}
        />
      </div>
      <RadioGroup<Direction>
        legend={text.direction}
        layout="segments"
        value={draft.direction}
        options={[
          { value: 'higher', label: text.higher },
          { value: 'lower', label: text.lower },
        ]}
        onChange={(direction) => change({ direction })}
      />
      <RadioGroup<KpiRole>
        legend={text.role}
        value={draft.role}
        options={kpiRoles.map((value) => ({ value, label: text.roles[value], note: text.roleNotes[value] }))}
        onChange={(role) => change({ role })}
      />
      {state.warned && (
        <Notice tone="warn" role="alert">
          {text.unsaved}
        </Notice>
      )}
    </Dialog>
  )
}

function draftOf({ name, level, unit, direction, role, target }: TrackedKpi): KpiDraft {
  return { name, level, unit, direction, role, target }
}

/** The field that keeps the dialog open has the focus. */
function missing(field: HTMLElement | null): false {
  field?.focus()
  return false
}
