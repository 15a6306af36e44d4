import type { Operation } from '@cimento/core/journal'
import type { Cimento, Draft, UndoIssue } from '@cimento/core/workspace'
import type { Language } from '../i18n/language.ts'
import { messages } from './messages.ts'

/** What a gesture did, in a few words: "titolo modificato". */
export function wordOperation({ action, changes }: Operation<Cimento>, language: Language): string {
  const text = messages[language]
  const fields = changes.flatMap(({ set }) => Object.keys(set))
  if (action === 'record-counts') return text.counts({ cells: fields.length })
  if (action !== 'edit-experiment') return text.actions[named(text.actions, action)]
  const groups = new Set(fields.map((field) => groupOf(field)))
  const [group = 'other'] = groups
  return text.fields[groups.size === 1 ? group : 'other']
}

/** Why a gesture is not taken back. */
export function wordIssue(issue: UndoIssue, what: Operation<Cimento>, language: Language): string {
  const text = messages[language]
  switch (issue.kind) {
    case 'is-fact':
      return text.facts[named(text.facts, issue.action)]
    case 'changed-since':
      return text.changedSince({ what: wordOperation(what, language) })
    case 'not-allowed':
      return text.notAllowed({ what: wordOperation(what, language) })
  }
}

type Group = keyof (typeof messages)['it']['fields']

const groups: { readonly [field in keyof Draft]?: Group } = {
  title: 'title',
  because: 'hypothesis',
  source: 'hypothesis',
  change: 'hypothesis',
  segment: 'hypothesis',
  channel: 'channel',
  level: 'level',
  owner: 'owner',
  entry: 'entry',
}

function groupOf(field: string): Group {
  return new Map(Object.entries(groups)).get(field) ?? 'plan'
}

/** The name, where the table has words for it; `other` where a later release wrote it. */
function named<T extends { readonly other: string }>(table: T, name: string): keyof T {
  return isKey(table, name) ? name : 'other'
}

function isKey<T extends object>(table: T, name: string | number | symbol): name is keyof T {
  return Object.hasOwn(table, name)
}
