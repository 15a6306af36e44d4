import { laterWitness, readWitness, witnessText, type Witness } from '@cimento/storage'
import { privateDirectory } from '../snapshots/private-folder.ts'

/** The witness's file, in the private folder of its database. */
export const witnessFile = 'witness.json'

const keyOf = (database: string) => `${database}.witness`

/** The newest witness of a database that can be read, from local storage or from its file. */
export async function storedWitness(database: string): Promise<Witness | undefined> {
  return laterWitness(inLocalStorage(database), await inFile(database))
}

/** Keeps it in local storage, unless a later one is there. */
export function rememberWitness(database: string, witness: Witness): void {
  if (laterWitness(inLocalStorage(database), witness) !== witness) return
  try {
    localStorage.setItem(keyOf(database), witnessText(witness))
  } catch {
    // A browser that refuses leaves the file.
  }
}

function inLocalStorage(database: string): Witness | undefined {
  try {
    return readWitness(localStorage.getItem(keyOf(database)))
  } catch {
    return undefined
  }
}

async function inFile(database: string): Promise<Witness | undefined> {
  try {
    const directory = await privateDirectory(database, { create: false })
    const file = await directory.getFileHandle(witnessFile)
    return readWitness(await (await file.getFile()).text())
  } catch {
    return undefined
  }
}
