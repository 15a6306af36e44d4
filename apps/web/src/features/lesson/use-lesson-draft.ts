import type { Lesson } from '@cimento/core'
import { emptyLesson, type CaseFile } from '@cimento/core/workspace'
import { describeHypothesis, describePlan } from '@cimento/report'
import { useState } from 'react'
import type { Language } from '../../lib/i18n/language.ts'

/**
 * The lesson as the form shows it: what is stored, then what is typed. What somebody else writes, an undo or
 * another tab, takes its place; what the form wrote itself does not, since letters may have been typed meanwhile.
 */
export function useLessonDraft(file: CaseFile, language: Language) {
  const stored = file.lesson
  const [lesson, setLesson] = useState<Lesson>(() => stored ?? prefilled(file, language))
  const [seen, see] = useState(stored)
  const [onTheWay, setOnTheWay] = useState<readonly string[]>([])
  if (seen !== stored) {
    see(stored)
    const arrived = stored ? onTheWay.indexOf(JSON.stringify(contentOf(stored))) : -1
    if (arrived >= 0) setOnTheWay(onTheWay.slice(arrived + 1))
    else setLesson(stored ?? prefilled(file, language))
  }
  return {
    lesson,
    setLesson,
    /** Marks a content as being written by this form. */
    keeping: (content: Lesson): Lesson => {
      setOnTheWay((others) => [...others, JSON.stringify(content)])
      return content
    },
  }
}

/** What is known already: what was believed, what was done, where it holds. */
function prefilled(file: CaseFile, language: Language): Lesson {
  const plan = file.plan?.value.plan
  return {
    ...emptyLesson,
    believed: plan?.hypothesis ? describeHypothesis(plan, language).sentence : '',
    done: plan && plan.registered === 'before-data' ? describePlan(plan, language) : '',
    scope: [file.experiment.segment, file.experiment.channel].filter(Boolean).join(', '),
    owner: file.decision?.value.decidedBy || file.experiment.owner,
  }
}

/** The lesson as it is kept: tags without blanks, and nothing that only the record knows. */
export function contentOf(lesson: Lesson): Lesson {
  const { takeaway, believed, done, learned, soWhat, type, scope, tags, owner, reviewBy } = lesson
  const kept = tags.map((tag) => tag.trim()).filter(Boolean)
  return {
    takeaway: takeaway.trim(),
    believed,
    done,
    learned,
    soWhat,
    type,
    scope,
    tags: kept,
    owner,
    reviewBy,
  }
}
