import { isAgainstGoal, type Assessment } from '@cimento/core'
import type { CaseFile } from '@cimento/core/workspace'
import {
  describe,
  describeHypothesis,
  describePlan,
  describePlanChange,
  formatDate,
  intervalFacts,
  intervalScene,
  readingsFacts,
  type Description,
} from '@cimento/report'
import { ReadingsChart } from '../../lib/readings/readings-chart.tsx'
import { Readings } from '../../lib/readings/readings.tsx'
import { useText } from '../../lib/i18n/use-text.ts'
import { usePreferences } from '../../lib/preferences.ts'
import { isExample } from '../../lib/workspace/example.ts'
import { useKeyLabel } from '../../lib/workspace/use-key-label.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useSnapshot } from '../../lib/workspace/workspace-context.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { RangeSentence } from '../../ui/range-sentence.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import { DecisionPart, LessonPart } from './decision-part.tsx'
import { messages } from './messages.ts'
import { Part } from './part.tsx'
import styles from './print-page.module.css'
import { TrustParts } from './trust-parts.tsx'

type PrintSheetProps = { readonly file: CaseFile; readonly reading: Assessment }

/** From the question to the lesson, on two pages at most: whoever gets it can check the result. */
export function PrintSheet({ file, reading }: PrintSheetProps) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  const { name } = useSnapshot().company
  const key = useKeyLabel()(file.experiment.id)
  const today = useToday()
  const description = describe(reading, language)
  const lockedOn = reading.plan.lockedOn
  // On paper the fingerprint is whole: its beginning is left out.
  const details = description.details.filter(({ value }) => !reading.planHash.startsWith(value))
  return (
    <>
      <header>
        {isExample() && (
          <p className={styles['place']}>
            <strong>{text.example}</strong>
          </p>
        )}
        <p className={styles['place']}>
          {[name, key, text.readOn({ on: formatDate(reading.today, language) })].filter(Boolean).join(' · ')}
        </p>
        <h1 className={styles['title']}>{file.experiment.title || key}</h1>
      </header>
      <Verdict reading={reading} description={description} />
      <PlanParts reading={reading} />
      <Versions description={description} reading={reading} />
      <div className={styles['columns']}>
        <TrustParts reading={reading} description={description} />
        <DecisionPart file={file} reading={reading} />
        <LessonPart file={file} />
      </div>
      <Part title={text.details}>
        <dl className={styles['details']}>
          {details.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          {reading.plan.registered === 'before-data' && (
            <div>
              <dt>{text.planHash}</dt>
              <dd className={styles['hash']}>{reading.planHash}</dd>
            </div>
          )}
        </dl>
      </Part>
      <footer className={styles['foot']}>
        {[
          key,
          ...(reading.plan.registered === 'before-data'
            ? [
                text.footPlan({
                  version: file.plans.length,
                  on: lockedOn === undefined ? null : formatDate(lockedOn, language),
                }),
              ]
            : []),
          ...(isExample() ? [text.example] : []),
          text.footPrinted({ on: formatDate(today, language) }),
          text.madeWith,
        ].join(' · ')}
      </footer>
    </>
  )
}

type ReadingProps = { readonly reading: Assessment; readonly description: Description }

function Verdict({ reading, description }: ReadingProps) {
  const { tag, headlineParts, caption, figures, shown, caution, language } = description
  const facts = intervalFacts(reading, language)
  return (
    <section className={styles['verdict']}>
      <p className={styles['tag']}>
        {tag.tone !== 'neutral' && <Glyph kind={tag.tone} size={12} />}
        <strong>{tag.word}</strong> {tag.look}
      </p>
      <RangeSentence as="h2" {...headlineParts} />
      {facts && <SceneChart layout={(width) => intervalScene(facts, width)} caption={caption} />}
      <dl className={styles['figures']}>
        {figures.map(({ label, value, note }) => (
          <div key={label}>
            <dt className={styles['caption']}>{label}</dt>
            <dd>
              <strong className={styles['figure']}>{value}</strong>
              <span className={styles['caption']}>{note}</span>
            </dd>
          </div>
        ))}
      </dl>
      {[shown, caution].map((said) => said !== null && <p key={said}>{said}</p>)}
    </section>
  )
}

/** What was written before the data; a finished test that was read with no plan has none. */
function PlanParts({ reading: { plan, amendments } }: Pick<ReadingProps, 'reading'>) {
  const text = useText(messages)
  const language = usePreferences((preferences) => preferences.language)
  if (plan.registered === 'after-data') return null
  const { sentence, falsifier, hunch } = describeHypothesis(plan, language)
  return (
    <div className={styles['columns']}>
      <Part title={text.question}>
        <p>{sentence}</p>
        <p>{falsifier}</p>
        {hunch !== null && <p>{hunch}</p>}
      </Part>
      <Part title={text.plan}>
        <p>{describePlan(plan, language)}</p>
        {amendments.length > 0 && (
          <>
            <h3 className={styles['subtitle']}>{text.planChanges}</h3>
            <ul className={styles['list']}>
              {amendments.map((amendment) => (
                <li key={amendment.reason}>{describePlanChange(amendment, language)}</li>
              ))}
            </ul>
          </>
        )}
      </Part>
    </div>
  )
}

function Versions({ description, reading }: ReadingProps) {
  const text = useText(messages)
  const readings = isAgainstGoal(reading) ? null : readingsFacts(reading, description.language)
  return (
    <Part title={text.versions[reading.plan.kind]}>
      <div className={styles['columns']}>
        {description.arms.map(({ title, mark, shows, units, successes, rate, labels }) => (
          <div key={mark}>
            <h3 className={styles['version']}>
              <Glyph kind={mark} size={11} />
              {title}
            </h3>
            {shows !== null && <p>{shows}</p>}
            <p>
              {[
                `${units} ${labels.units}`,
                ...(successes === null ? [] : [`${successes} ${labels.successes}`]),
                ...(rate === null ? [] : [rate]),
              ].join(' · ')}
            </p>
            {description.variants
              .filter((variant) => variant.mark === mark)
              .map(({ word, interval, speaks }) => (
                <p key={mark}>
                  {[word, ...(interval === null ? [] : [interval]), ...(speaks ? [text.speaks] : [])].join(
                    ' · ',
                  )}
                </p>
              ))}
          </div>
        ))}
        {isAgainstGoal(reading) && <Readings plan={reading.plan} reading={reading} today={reading.today} />}
      </div>
      {readings && <ReadingsChart facts={readings} />}
    </Part>
  )
}
