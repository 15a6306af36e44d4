import { actions, advise, type Assessment, type DecisionAction } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import { describeAdvice } from '@cimento/report'
import { useLocation } from 'wouter'
import { useText } from '../../lib/i18n/use-text.ts'
import { paths } from '../../lib/paths.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { CheckList } from '../../ui/check-list.tsx'
import { ChoiceButton } from '../../ui/choice-button.tsx'
import { Choices } from '../../ui/choices.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { messages } from './messages.ts'
import styles from './advised-choices.module.css'

type AdvisedChoicesProps = { readonly file: CaseFile; readonly assessment: Assessment }

/** The three decisions, of equal weight; the advised one only carries a word. Below, why. */
export function AdvisedChoices({ file, assessment }: AdvisedChoicesProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const [, navigate] = useLocation()
  const advice = advise(assessment)
  const decided = file.decision?.value.action
  const words = describeAdvice(advice, assessment, language, decided !== undefined)
  const choose = (action: DecisionAction) =>
    navigate(`${paths.experiment(file.experiment.id, 'decision').slice(1)}?action=${action}`)
  const offered = assessment.verdict === 'invalid' ? actions.filter((action) => action !== 'scale') : actions
  return (
    <div className={styles['panel']} data-testid="verdict-advice">
      <Choices question={decided ? text.decided : text.whatNow}>
        {offered.map((action) => (
          <ChoiceButton
            key={action}
            icon={<Glyph kind={action} size={15} />}
            tag={decided === action ? text.chosen : advice.action === action ? text.advised : undefined}
            onClick={() => choose(action)}
          >
            {text[action]}
          </ChoiceButton>
        ))}
      </Choices>
      {assessment.verdict === 'invalid' && <p className={styles['note']}>{text.cannotScale}</p>}
      <div className={styles['why']}>
        <h3 className={styles['title']}>{words.title}</h3>
        <CheckList
          layout="plain"
          markLabels={text.marks}
          items={words.reasons.map((reason) => ({
            mark: reason.status === 'ok' ? ('tick' as const) : ('warn' as const),
            text: reason.text,
          }))}
        />
        {words.rule !== null && <p className={styles['note']}>{words.rule}</p>}
        {words.note !== null && <p className={styles['note']}>{words.note}</p>}
      </div>
    </div>
  )
}
