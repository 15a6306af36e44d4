import type { Alternative, TestabilityField } from '@cimento/core'
import { scaleOf, sizeOf } from '@cimento/core'
import { describeTestability, describeTestabilityIssue } from '@cimento/report'
import { useMemo, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { MetTable } from '../../lib/testability/met-table.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { AdvancedFields } from './advanced-fields.tsx'
import { GuardrailCard } from './guardrail-card.tsx'
import { messages } from './messages.ts'
import { NewTestDialog } from './new-test-dialog.tsx'
import { PlannerAnswerView } from './planner-answer.tsx'
import { PlannerFields } from './planner-fields.tsx'
import { leads, shop } from './planner-numbers.ts'
import { answerTo } from './planner-test.ts'
import styles from './planner.module.css'
import { plannerAddress, usePlanner } from './use-planner.ts'

/** "Can this be tested?": four numbers, one sentence, and what could be tested instead. */
export function PlannerPage() {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const say = useNotices((notices) => notices.say)
  const planner = usePlanner()
  const { numbers, take } = planner
  const answer = useMemo(() => answerTo(numbers), [numbers])
  const [answered, keep] = useState(answer)
  const [isNaming, setIsNaming] = useState(false)
  if (answer.kind === 'answer' && answered !== answer) keep(answer)
  const shown = answer.kind === 'answer' ? answer : answered
  const isStale = answer.kind === 'no-answer'

  const errorAt = (field: TestabilityField) => {
    const issue = answer.kind === 'no-answer' && answer.issues.find((candidate) => candidate.field === field)
    return issue ? describeTestabilityIssue(issue, answer.test, language) : undefined
  }
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      say(text.linkCopied)
    } catch {
      say(text.linkNotCopied)
    }
  }
  const use = () => {
    if (answer.kind === 'answer') return setIsNaming(true)
    const [wrong] = [...answer.missing, ...answer.issues.map(({ field }) => field)]
    document.getElementById(wrong ?? '')?.focus()
  }
  const words = shown.kind === 'answer' ? describeTestability(shown.result, shown.test, language) : undefined

  return (
    <Page
      title={text.pageTitle}
      lead={text.lead}
      mainAction={
        <div className={styles['actions']}>
          <Button onClick={() => void copyLink()}>{text.copyLink}</Button>
          {numbers.kind === 'proportion' && (
            <Button variant="primary" onClick={use}>
              {text.use}
            </Button>
          )}
        </div>
      }
    >
      <Card
        title={text.numbers}
        aside={
          <span className={styles['examples']}>
            {text.examples}
            <a href={`#${plannerAddress(shop)}`}>{text.shop}</a>
            <a href={`#${plannerAddress(leads)}`}>{text.leads}</a>
          </span>
        }
      >
        <PlannerFields {...planner} errorAt={errorAt} />
        <details open={isUnusual(numbers) || undefined}>
          <summary className={styles['summary']}>{text.advanced}</summary>
          <AdvancedFields {...planner} />
        </details>
      </Card>
      {numbers.kind === 'mean' && <Notice>{text.meansNotYet}</Notice>}
      {isStale && (
        <Notice tone="warn" role="status">
          {shown.kind === 'answer' ? text.lastAnswer : text.noAnswer}
        </Notice>
      )}
      {shown.kind === 'answer' && words && (
        <div className={styles['answer']} data-testid="planner-result" inert={isStale} aria-hidden={isStale}>
          <PlannerAnswerView
            test={shown.test}
            result={shown.result}
            words={words}
            takeOf={(alternative) => changeOf(alternative, take)}
          />
        </div>
      )}
      <div className={styles['evidence']}>
        {words && (
          <div className={styles['answer']} inert={isStale} aria-hidden={isStale}>
            <Card title={words.met.caption}>
              <MetTable table={words.met} captionHidden />
              <p className={styles['note']}>
                {words.verdict !== 'testable' && words.power} {words.falseAlarm}
              </p>
            </Card>
          </div>
        )}
        <GuardrailCard {...planner} words={words?.guardrails ?? []} />
      </div>
      {isNaming && words && (
        <NewTestDialog numbers={numbers} sentence={words.sentence} onClose={() => setIsNaming(false)} />
      )}
    </Page>
  )
}

type Take = ReturnType<typeof usePlanner>['take']

function changeOf(alternative: Alternative, take: Take): (() => void) | undefined {
  switch (alternative.kind) {
    case 'longer':
    case 'shorter':
      return () => take({ weeks: alternative.weeks })
    case 'higher-threshold':
    case 'lower-threshold':
      return () => take({ size: sizeOf(alternative.threshold), scale: scaleOf(alternative.threshold) })
    case 'fewer-versions':
      return () => take({ versions: alternative.versions })
    case 'more-frequent-kpi':
      return () => take({ baseline: alternative.baseline })
    case 'less-varied-kpi':
      return () => take({ standardDeviation: alternative.standardDeviation })
    case 'pooled-tests':
    case 'threshold-test':
    case 'blocks':
      return undefined
  }
}

/** Something behind "Advanced" is not as usual: then it is open, so that nothing works unseen. */
function isUnusual({ kind, direction, versions, power, significanceLevel }: typeof shop): boolean {
  return (
    kind !== shop.kind ||
    direction !== shop.direction ||
    versions !== shop.versions ||
    power !== shop.power ||
    significanceLevel !== shop.significanceLevel
  )
}
