import { withoutEvidence, type AdviceRule, type AdviceTable } from '@cimento/core'

const fixed = new Set(withoutEvidence.map(({ id }) => id))

/** The rows of a table that a person may change: without those that every table begins with. */
export function editableRules({ rules }: AdviceTable): readonly AdviceRule[] {
  return rules.filter(({ id }) => !fixed.has(id))
}

/** The company's table of these rows. */
export function ownTable(rules: readonly AdviceRule[]): AdviceTable {
  return { id: 'own', rules: [...withoutEvidence, ...rules] }
}

/** A new row at the end, for whatever the others leave. */
export function withNewRule(rules: readonly AdviceRule[]): readonly AdviceRule[] {
  const taken = new Set(rules.map(({ id }) => id))
  const free = rules.map((_, at) => `own-${at + 1}`).find((id) => !taken.has(id))
  return [...rules, { id: free ?? `own-${rules.length + 1}`, when: {}, advise: 'iterate' }]
}

export function movedRule(rules: readonly AdviceRule[], from: number, by: -1 | 1): readonly AdviceRule[] {
  const moved = rules[from]
  const other = rules[from + by]
  if (!moved || !other) return rules
  return rules.map((rule, at) => (at === from ? other : at === from + by ? moved : rule))
}
