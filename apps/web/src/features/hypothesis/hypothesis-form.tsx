import { planInputOf, type CaseFile, type Draft } from '@cimento/core/workspace'
import { describeHypothesis } from '@cimento/report'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { TemplateNote } from '../../lib/templates/template-note.tsx'
import { Card } from '../../ui/card.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { FreeFields } from './free-fields.tsx'
import styles from './hypothesis.module.css'
import { messages } from './messages.ts'
import { TitleField } from './title-field.tsx'
import { useSlots } from './use-slots.ts'

/** The slots, and beside them the sentence they make. */
export function HypothesisForm({ file }: { readonly file: CaseFile }) {
  const text = useText(messages)
  const slots = useSlots(file.experiment)
  const { slot } = slots
  return (
    <div className={styles['columns']}>
      <div className={styles['cards']}>
        <TemplateNote />
        <Card title={text.whatWeBelieve}>
          <div className={styles['fields']}>
            <TitleField slots={slots} />
            <TextArea
              label={text.because}
              hint={text.becauseHint}
              rows={2}
              maxLength={10_000}
              {...slot('because')}
            />
            <TextField label={text.source} hint={text.sourceHint} maxLength={500} {...slot('source')} />
            <TextArea
              id="change"
              label={text.change}
              hint={text.changeHint}
              required
              rows={2}
              maxLength={10_000}
              {...slot('change')}
            />
            <TextField
              id="segment"
              label={text.segment}
              hint={text.segmentHint}
              required
              maxLength={500}
              {...slot('segment')}
            />
          </div>
        </Card>
        <Card title={text.where}>
          <FreeFields slots={slots} />
        </Card>
      </div>
      <div className={styles['aside']}>
        <Sentence draft={slots.draft} />
        <LinkButton variant="primary" href={paths.experiment(file.experiment.id, 'plan')}>
          {text.toPlan}
        </LinkButton>
      </div>
    </div>
  )
}

function Sentence({ draft }: { readonly draft: Draft }) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { hypothesis, primary } = planInputOf(draft)
  const hasCriterion = draft.kpiName.trim() !== '' && draft.threshold !== null
  const words = describeHypothesis(
    { ...(hypothesis && { hypothesis }), primary: { ...primary, threshold: draft.threshold } },
    language,
  )
  return (
    <Card title={text.inOneSentence}>
      <p data-testid="hypothesis-sentence">{words.sentence || text.emptySentence}</p>
      {hasCriterion ? (
        <p data-testid="hypothesis-falsifier">{words.falsifier}</p>
      ) : (
        <p className={styles['note']}>{text.criterionElsewhere}</p>
      )}
      {words.hunch && <Notice>{words.hunch}</Notice>}
    </Card>
  )
}
