import {
  advicePresets,
  adviceTableIssues,
  presetTables,
  type AdvicePreset,
  type AdviceRule,
  type AdviceTable,
} from '@cimento/core'
import { gestures, modelVersion } from '@cimento/core/workspace'
import { describeAdviceChoice, describeAdviceTableIssue } from '@cimento/report'
import { Plus } from 'lucide-react'
import { useState, useTransition } from 'react'
import { asItIs, useKept } from '../../lib/drafts/use-kept.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { useUndoAction } from '../../lib/undo/use-undo.ts'
import { usePerform } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import styles from './advice-editor.module.css'
import { adviceMessages } from './advice-messages.ts'
import { AdviceRow } from './advice-row.tsx'
import { editableRules, movedRule, ownTable, withNewRule } from './edited-rules.ts'

type AdviceEditorProps = {
  /** The company's rules; null where there are none yet. */
  readonly table: AdviceTable | null
  readonly onClose: () => void
}

type Kept = {
  /** The rules that the draft began from, as text. */
  readonly base: string
  readonly source: AdvicePreset | 'current'
  readonly rules: readonly AdviceRule[]
}

/** So many cases without a row are told by name; of the rest only how many. */
const toldCases = 3

/** A copy of a preset, row by row. What is wrong stands beside its row, and a table with issues is not saved. */
export function AdviceEditor({ table, onClose }: AdviceEditorProps) {
  const text = useText(adviceMessages)
  const language = usePreferences((preferences) => preferences.language)
  const perform = usePerform()
  const say = useNotices((notices) => notices.say)
  const undoAction = useUndoAction()
  const original = editableRules(table ?? presetTables['risk-aware'])
  const base = JSON.stringify(original)
  const blank: Kept = { base, source: table ? 'current' : 'risk-aware', rules: original }
  const [kept, keep, forget] = useKept(`advice-rules.${modelVersion}`, blank, ofSameBase)
  const { source, rules } = kept
  const isChanged = JSON.stringify(rules) !== base
  /** The row that was just added stands open. */
  const [added, setAdded] = useState<string>()
  const [isRefused, setIsRefused] = useState(false)
  const [isWarned, setIsWarned] = useState(false)
  const [isSaving, begin] = useTransition()
  const issues = adviceTableIssues(ownTable(rules))
  const nameOf = (id: string) => text.row({ row: rules.findIndex((rule) => rule.id === id) + 1 })
  const word = (issue: (typeof issues)[number]) => describeAdviceTableIssue(issue, language, nameOf)
  const ofTable = issues.filter((issue) => !('rule' in issue))

  function change(edited: readonly AdviceRule[], from = source) {
    keep({ base, source: from, rules: edited })
    setIsWarned(false)
  }

  function copy(chosen: AdvicePreset | 'current') {
    change(chosen === 'current' ? original : editableRules(presetTables[chosen]), chosen)
  }

  function add() {
    const longer = withNewRule(rules)
    change(longer)
    setAdded(longer.at(-1)?.id)
  }

  function submit() {
    if (issues.length > 0) setIsRefused(true)
    else if (!isSaving) begin(save)
  }

  async function save() {
    const done = await perform(gestures.setAdviceTable, '', { table: ownTable(rules) })
    if (!done.ok) return
    say(text.saved, undoAction(done))
    forget()
    onClose()
  }

  /** What was changed is not thrown away without a word. */
  function leave() {
    if (isChanged && !isWarned) return setIsWarned(true)
    forget()
    onClose()
  }

  return (
    <Dialog
      title={text.editor}
      closeLabel={text.close}
      onClose={leave}
      onSubmit={submit}
      actions={
        <>
          {isRefused && issues.length > 0 && (
            <p className={styles['refused']} role="alert">
              {text.notSaved({ count: issues.length })}
            </p>
          )}
          <Button onClick={leave}>{text.cancel}</Button>
          <Button variant="primary" type="submit" busy={isSaving}>
            {text.save}
          </Button>
        </>
      }
    >
      <SelectField<AdvicePreset | 'current'>
        label={text.copyOf}
        hint={text.copyHint}
        value={source}
        options={[
          ...(table ? [{ value: 'current' as const, label: text.current }] : []),
          ...advicePresets.map((preset) => ({
            value: preset,
            label: describeAdviceChoice(preset, language).name,
          })),
        ]}
        onChange={copy}
      />
      <div className={styles['about']}>
        <p>{text.order}</p>
        <p>{text.fixed}</p>
      </div>
      <ol className={styles['rows']} aria-label={text.rows}>
        {rules.map((rule, at) => (
          <AdviceRow
            key={rule.id}
            rule={rule}
            at={at}
            isLast={at === rules.length - 1}
            isOpen={rule.id === added}
            issues={issues.filter((issue) => 'rule' in issue && issue.rule === rule.id).map(word)}
            onChange={(part) => change(rules.map((own) => (own === rule ? { ...own, ...part } : own)))}
            onMove={(by) => change(movedRule(rules, at, by))}
            onRemove={() => change(rules.filter(({ id }) => id !== rule.id))}
          />
        ))}
      </ol>
      {ofTable.length > 0 && (
        <Notice tone="warn">
          <ul className={styles['issues']}>
            {ofTable.slice(0, toldCases).map((issue) => (
              <li key={word(issue)}>{word(issue)}</li>
            ))}
            {ofTable.length > toldCases && <li>{text.moreCases({ count: ofTable.length - toldCases })}</li>}
          </ul>
        </Notice>
      )}
      <div>
        <Button size="small" onClick={add}>
          <Plus size={16} aria-hidden="true" />
          {text.add}
        </Button>
      </div>
      {isWarned && (
        <Notice tone="warn" role="alert">
          {text.unsaved}
        </Notice>
      )}
    </Dialog>
  )
}

/** A draft of rules that were changed since, in another tab say, would undo that change. */
function ofSameBase(stored: unknown, blank: Kept): Kept {
  const draft = asItIs(stored, blank)
  return draft.base === blank.base ? draft : blank
}
