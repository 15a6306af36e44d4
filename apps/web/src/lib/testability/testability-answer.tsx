import type { TestabilityVerdict } from '@cimento/core'
import type { TestabilityDescription } from '@cimento/report'
import { Ban, CircleCheck, TriangleAlert } from 'lucide-react'
import { Chip } from '../../ui/chip.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import styles from './testability.module.css'

type TestabilityAnswerProps = {
  readonly words: TestabilityDescription
  /** The one sentence of its page; elsewhere it is a line among others. */
  readonly isMain?: boolean | undefined
}

/** Whether this can be tested, in a word and in a sentence. */
export function TestabilityAnswer({ words, isMain = false }: TestabilityAnswerProps) {
  const { tone, Icon } = looks[words.verdict]
  return (
    <div className={styles['answer']} data-testid="testability">
      <p>
        <Chip tone={tone} icon={<Icon size={14} aria-hidden="true" />}>
          {words.word}
        </Chip>
      </p>
      {isMain ? <Sentence>{words.sentence}</Sentence> : <p>{words.sentence}</p>}
      <p className={styles['note']}>{words.note}</p>
    </div>
  )
}

const looks = {
  testable: { tone: 'scale', Icon: CircleCheck },
  'bold-change-only': { tone: 'iterate', Icon: TriangleAlert },
  'not-testable': { tone: 'stop', Icon: Ban },
} as const satisfies Record<TestabilityVerdict, unknown>
