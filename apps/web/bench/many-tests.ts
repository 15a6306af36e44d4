import { type CivilDate, instantOf } from '@cimento/core'
import { demoWorkspace } from '@cimento/core/demo'
import { tick } from '@cimento/core/journal'
import { backupText, gestures, modelVersion } from '@cimento/core/workspace'

/** A backup as the app writes it: the example's year of tests, and ideas until there are this many in all. */
export function backupOf(tests: number, today: CivilDate): string {
  const operations = [...demoWorkspace({ today, language: 'it' })]
  // Some were written by iterating another.
  const written = new Set(
    operations.flatMap(({ changes }) => changes.filter(isExperiment).map(({ id }) => id)),
  )
  const noon = Date.parse(`${today}T12:00:00Z`)
  for (let number = written.size + 1; number <= tests; number += 1) {
    const made = gestures.createIdea.action(
      { highestNumber: number - 1 },
      { title: `Idea ${number}: ${titles[number % titles.length]}`, because: '', channel: 'Sito' },
      { today, now: instantOf(noon), newId: () => `idea-${number}` },
    )
    if (!made.ok) throw new Error(`No idea ${number}: ${JSON.stringify(made.error)}`)
    operations.push({
      id: tick(operations.at(-1)?.id, noon, 'bench'),
      model: modelVersion,
      action: gestures.createIdea.name,
      changes: made.value,
    })
  }
  return backupText(operations, new Date(noon).toISOString())
}

const isExperiment = ({ type }: { readonly type: string }) => type === 'experiment'

const titles = [
  'spese di spedizione già nella scheda',
  'un modulo più corto per il preventivo',
  'recensioni accanto al prezzo',
  'la data di consegna nella pagina del prodotto',
  'un video al posto della foto',
] as const
