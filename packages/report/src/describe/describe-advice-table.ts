import {
  presetOf,
  type AdvicePreset,
  type AdviceRule,
  type AdviceTable,
  type AdviceTableIssue,
} from '@cimento/core'
import { joinList, startOfSentence } from '../formats/text.ts'
import type { Language } from '../language.ts'
import { adviceTableWordsOf } from '../words/advice-table-words-of.ts'
import { presetRules, type AdviceTableWords } from '../words/advice-table-words.ts'
import type { VerdictWords } from '../words/verdict-words.ts'
import { wordsOf } from '../words/words.ts'

/** What a table of advice is called, and when one chooses it. */
export function describeAdviceChoice(
  choice: AdvicePreset | 'own',
  language: Language,
): { readonly name: string; readonly note: string } {
  const words = adviceTableWordsOf(language)
  return { name: words.name[choice], note: words.note[choice] }
}

/** The row that decided, with the name of its table; null where the table has no such row. */
export function decidingRule(table: AdviceTable, id: string, language: Language): string | null {
  const words = adviceTableWordsOf(language)
  const rule = table.rules.find((candidate) => candidate.id === id)
  if (!rule) return null
  const preset = presetOf(table)
  return words.decides({
    name: words.name[preset ?? 'own'],
    condition: preset === undefined ? describeConditions(rule, language) : presetCondition(rule, language),
    action: words.action[rule.advise],
  })
}

/** When a row applies: "if the verdict is “Promising” and the limits hold". */
function describeConditions({ when }: AdviceRule, language: Language): string {
  const words = adviceTableWordsOf(language)
  const { tag } = wordsOf(language).verdict
  const conditions = [
    ...any(when.verdicts, (names) =>
      words.verdict(words.or(names.map((name) => quote(tag[name], language)))),
    ),
    ...any(when.guardrails, (states) => words.or(states.map((state) => words.guardrails[state]))),
    ...any(when.kinds, (kinds) =>
      words.kindIs(words.or(kinds.map((kind) => quote(words.kind[kind], language)))),
    ),
    ...any(when.reasons, (reasons) => words.or(reasons.map((reason) => words.reason[reason]))),
  ]
  return conditions.length === 0 ? words.otherwise : words.when(joinList(conditions, language))
}

/** A row as a sentence of its own: "If the verdict is “Worse”, stop." */
export function describeAdviceRule(rule: AdviceRule, language: Language): string {
  const action = adviceTableWordsOf(language).action[rule.advise]
  return startOfSentence(`${describeConditions(rule, language)}, ${action}.`)
}

/** What a form calls the conditions of a row, and what it can advise. */
export function adviceOptions(language: Language): Pick<
  AdviceTableWords,
  'guardrails' | 'kind' | 'action'
> & {
  readonly verdict: VerdictWords['tag']
} {
  const { guardrails, kind, action } = adviceTableWordsOf(language)
  return { guardrails, kind, action, verdict: wordsOf(language).verdict.tag }
}

/** What is wrong and how to mend it; `nameOf` says which row is meant. */
export function describeAdviceTableIssue(
  issue: AdviceTableIssue,
  language: Language,
  nameOf: (rule: string) => string,
): string {
  const words = adviceTableWordsOf(language)
  if (issue.kind === 'contradicts-rule') return words.issue['contradicts-rule'](nameOf(issue.earlier))
  if (issue.kind !== 'no-rule-for') return words.issue[issue.kind]
  return words.issue['no-rule-for']({
    verdict: wordsOf(language).verdict.tag[issue.verdict],
    guardrails: words.guardrails[issue.guardrails],
  })
}

/** The same among the issues of a plan, where a row goes by its code. */
export function adviceIssueOfPlan(issue: AdviceTableIssue, language: Language): string {
  const nameOf = (rule: string) => quote(rule, language)
  return adviceTableWordsOf(language).planIssue({
    row: 'rule' in issue ? nameOf(issue.rule) : null,
    issue: describeAdviceTableIssue(issue, language, nameOf),
  })
}

function presetCondition(rule: AdviceRule, language: Language): string {
  const known = presetRules.find((id) => id === rule.id)
  return known ? adviceTableWordsOf(language).presetRule[known] : describeConditions(rule, language)
}

const any = <T>(values: readonly T[] | undefined, word: (values: readonly T[]) => string) =>
  values === undefined ? [] : [word(values)]

const quote = (name: string, language: Language) => (language === 'it' ? `«${name}»` : `“${name}”`)
