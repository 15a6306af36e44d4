import { gestures, type Experiment, type IdeaInput, type TitleIssue } from '@cimento/core/workspace'
import { describeTitleIssue } from '@cimento/report'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { useKept } from '../../lib/drafts/use-kept.ts'
import { useNotices } from '../../lib/notices.ts'
import { paths } from '../../lib/paths.ts'
import { useUndoAction } from '../../lib/undo/use-undo.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { keyLabel } from '../../lib/workspace/use-key-label.ts'
import { useWorkspace } from '../../lib/workspace/workspace-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Notice } from '../../ui/notice.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'

// Its word lists load when the first idea is written, not with the first page.
const SimilarTests = lazy(async () => ({ default: (await import('./similar-tests.tsx')).SimilarTests }))

type Level = NonNullable<Experiment['level']>

const levels = ['awareness', 'consideration', 'conversion', 'retention'] as const satisfies readonly Level[]
const blank = { title: '', because: '', channel: '' }

/** Writes an idea down: a title is enough. */
export function NewIdeaDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const { perform, mirror } = useWorkspace()
  const undoAction = useUndoAction()
  const [, navigate] = useLocation()
  const title = useRef<HTMLInputElement>(null)
  const [idea, keepIdea, forgetIdea] = useKept<IdeaInput>('idea', blank)
  const [issue, setIssue] = useState<TitleIssue>()
  const [warned, setWarned] = useState(false)
  const [saving, setSaving] = useState(false)
  const written = [idea.title, idea.because, idea.channel].some((words) => words?.trim())

  // The close button comes first in the dialog, but writing is what one is here for.
  useEffect(() => title.current?.focus(), [])

  async function save(after: 'close' | 'another') {
    if (saving) return
    setSaving(true)
    const saved = await perform(gestures.createIdea, '', idea)
    setSaving(false)
    if (!saved.ok) {
      setIssue(saved.issues[0])
      title.current?.focus()
      return
    }
    const key = mirror.snapshot().keys.get(saved.written[0]?.id ?? '')
    say(text.saved({ key: keyLabel(key, language), title: idea.title.trim() }), undoAction(saved))
    forgetIdea()
    if (after === 'close') return onClose()
    setIssue(undefined)
    title.current?.focus()
  }

  function change(part: Partial<IdeaInput>) {
    keepIdea({ ...idea, ...part })
    setWarned(false)
  }

  /** What was written is not thrown away without a word. */
  function leave(then?: () => void) {
    if (written && !warned) return setWarned(true)
    forgetIdea()
    onClose()
    then?.()
  }

  return (
    <Dialog
      title={text.newIdea}
      closeLabel={text.close}
      onClose={() => leave()}
      onSubmit={() => void save('close')}
      actions={
        <>
          <Button busy={saving} onClick={() => void save('another')}>
            {text.saveAndAdd}
          </Button>
          <Button variant="primary" type="submit" busy={saving}>
            {text.save} <Kbd>Ctrl ↵</Kbd>
          </Button>
        </>
      }
    >
      <p>
        <a
          href={paths.templates}
          onClick={(event) => {
            event.preventDefault()
            leave(() => navigate(paths.templates.slice(1)))
          }}
        >
          {text.fromTemplate}
        </a>
      </p>
      <TextField
        ref={title}
        label={text.titleField}
        required
        placeholder={text.titlePlaceholder}
        value={idea.title}
        error={issue && describeTitleIssue(issue, language)}
        onChange={(words) => {
          change({ title: words })
          setIssue(undefined)
        }}
      />
      <Suspense>
        <SimilarTests title={idea.title} />
      </Suspense>
      <RadioGroup<Level>
        legend={text.levelField}
        layout="segments"
        value={idea.level ?? undefined}
        options={levels.map((value) => ({ value, label: text[value] }))}
        onChange={(level) => change({ level })}
      />
      <TextField
        label={text.channelField}
        placeholder={text.channelPlaceholder}
        maxLength={500}
        value={idea.channel ?? ''}
        onChange={(channel) => change({ channel })}
      />
      <TextArea
        label={text.becauseField}
        maxLength={10_000}
        value={idea.because ?? ''}
        onChange={(because) => change({ because })}
      />
      {warned && (
        <Notice tone="warn" role="alert">
          {text.unsaved}
        </Notice>
      )}
    </Dialog>
  )
}
