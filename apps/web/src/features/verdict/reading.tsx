import type { Assessment } from '@cimento/core'
import { intervalFacts, intervalScene, type Description } from '@cimento/report'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n/use-text.ts'
import { ChartTable } from '../../ui/chart-table.tsx'
import { Figures } from '../../ui/figures.tsx'
import { Glyph } from '../../ui/glyph.tsx'
import { Hero } from '../../ui/hero.tsx'
import { RangeSentence } from '../../ui/range-sentence.tsx'
import { SceneChart } from '../../ui/scene-chart.tsx'
import { messages } from './messages.ts'
import styles from './reading.module.css'

type ReadingProps = {
  readonly assessment: Assessment
  readonly description: Description
  readonly aside: ReactNode
}

/** The sentence, its range drawn, and what the range means in people and money. */
export function Reading({ assessment, description, aside }: ReadingProps) {
  const { tag, figures, caution, shown } = description
  return (
    <Hero aside={aside}>
      <p className={styles['tag']} data-testid="verdict-tag">
        <span className={styles[tag.tone]}>
          {tag.tone !== 'neutral' && <Glyph kind={tag.tone} size={13} />}
          <strong>{tag.word}</strong>
        </span>
        <span className={styles['look']}>{tag.look}</span>
      </p>
      <Headline description={description} />
      <IntervalChart assessment={assessment} description={description} />
      {assessment.health.sampleRatio.kind === 'mismatch' && <SplitCauses />}
      {figures.length > 0 && <Figures figures={figures} />}
      {(shown !== null || caution !== null) && (
        <div className={styles['notes']}>
          {shown !== null && <p>{shown}</p>}
          {caution !== null && <p>{caution}</p>}
        </div>
      )}
    </Hero>
  )
}

/** With no interval to show, what to do next: the usual reasons of a broken split. */
function SplitCauses() {
  const text = useText(messages)
  return (
    <div className={styles['causes']}>
      <h3>{text.splitCauses}</h3>
      <ul>
        {text.splitCauseList.map((cause) => (
          <li key={cause}>{cause}</li>
        ))}
      </ul>
    </div>
  )
}

function Headline({ description }: { readonly description: Description }) {
  return (
    <div data-testid="verdict-headline">
      <RangeSentence as="h2" {...description.headlineParts} />
    </div>
  )
}

/** Chart C1 with its numbers behind a toggle; nothing where there is no interval to draw. */
function IntervalChart({ assessment, description }: Pick<ReadingProps, 'assessment' | 'description'>) {
  const text = useText(messages)
  const facts = intervalFacts(assessment, description.language)
  if (!facts) return null
  return (
    <SceneChart
      layout={(width) => intervalScene(facts, width)}
      caption={
        description.caption !== null ? (
          <span data-testid="verdict-caption">{description.caption}</span>
        ) : undefined
      }
      table={{
        label: text.showTable,
        content: <ChartTable {...description.table} />,
      }}
    />
  )
}
