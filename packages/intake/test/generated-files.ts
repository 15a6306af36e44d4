import { workbookOf } from './workbook-file.ts'

export const encodings = [
  'utf-8',
  'utf-8 with mark',
  'utf-16le',
  'utf-16be',
  'utf-16le bare',
  'windows-1252',
  'xlsx',
] as const
export const locales = ['it', 'en', 'us', 'iso'] as const
export const separators = [';', '\t', ',', '|', 'sep=;'] as const
export const shapes = [
  'wide',
  'long',
  'running',
  'totals',
  'people',
  'people with a before',
  'one version',
  'a file each',
] as const

export type Variant = {
  readonly encoding: (typeof encodings)[number]
  readonly locale: (typeof locales)[number]
  readonly separator: (typeof separators)[number]
  readonly shape: (typeof shapes)[number]
  readonly frills: number
}

/** What was written: visits and revenue of each version by day, or of all days; of people what they had spent before. */
export type Truth = ReadonlyMap<string, number>

export type Generated = { readonly files: Readonly<Record<string, Uint8Array>>; readonly truth: Truth }

const days = Array.from({ length: 28 }, (_, index) => index + 2)

/** A file with known numbers, written as some tool of some country would. */
export function generate(variant: Variant, random: () => number): Generated {
  const { locale, shape, separator, encoding } = variant
  const count = Math.floor(random() * 4)
  const used = days
    .slice(0, shape === 'totals' ? 1 : 3 + Math.floor(random() * 25))
    .map((day) => (count === 0 ? Math.min(day, 12) : day))
  const dates = [...new Set(used)]
  const truth = new Map<string, number>()
  const rows: string[][] = []
  // Now and then thousandths, which another country would take for thousands.
  const thousandths = random() < 0.15
  const amount = () => {
    const value = random() * (random() < 0.3 ? 9 : 20_000)
    return thousandths ? Math.round(value * 1000) / 1000 : Math.round(value * 100) / 100
  }
  const visits = () => 1 + Math.floor(random() * (random() < 0.5 ? 900 : 40_000))
  const number = (value: number) => written(value, locale, random)
  const euro = locale === 'it' && random() < 0.2 && encoding !== 'windows-1252'
  const money = (value: number) => `${euro ? '€ ' : ''}${written(value, locale, random)}`
  const words =
    locale === 'it'
      ? {
          day: 'Giorno',
          version: 'Versione',
          units: 'Visite',
          sum: 'Ricavi',
          person: 'Città del cliente',
          before: 'Ricavi prima',
        }
      : {
          day: 'Day',
          version: 'Version',
          units: 'Visits',
          sum: 'Revenue',
          person: 'Café guest',
          before: 'Revenue before',
        }
  const arms = ['A', 'B'] as const
  const numbersOf = (day: number, arm: string) => {
    const values = { units: visits(), sum: amount() }
    truth.set(`${day}/${arm}/units`, values.units)
    truth.set(`${day}/${arm}/sum`, values.sum)
    return values
  }
  switch (shape) {
    case 'wide':
      rows.push([words.day, ...arms.flatMap((arm) => [`${words.units} ${arm}`, `${words.sum} ${arm}`])])
      for (const day of dates)
        rows.push([
          dateText(day, locale),
          ...arms.flatMap((arm) => {
            const { units, sum } = numbersOf(day, arm)
            return [number(units), money(sum)]
          }),
        ])
      break
    case 'one version':
      rows.push([words.day, words.units, words.sum])
      for (const day of dates) {
        const { units, sum } = numbersOf(day, 'A')
        rows.push([dateText(day, locale), number(units), money(sum)])
      }
      break
    case 'a file each':
      break
    case 'long':
      rows.push([words.version, words.day, words.units, words.sum])
      for (const day of dates)
        for (const arm of arms) {
          const { units, sum } = numbersOf(day, arm)
          rows.push([arm, dateText(day, locale), number(units), money(sum)])
        }
      break
    case 'running': {
      rows.push([words.day, ...arms.flatMap((arm) => [`${words.units} ${arm}`, `${words.sum} ${arm}`])])
      const total = new Map<string, number>()
      const add = (key: string, value: number) => {
        total.set(key, Math.round(((total.get(key) ?? 0) + value) * 1000) / 1000)
        return total.get(key) ?? 0
      }
      for (const day of dates)
        rows.push([
          dateText(day, locale),
          ...arms.flatMap((arm) => {
            const { units, sum } = numbersOf(day, arm)
            return [number(add(`${arm}u`, units)), money(add(`${arm}s`, sum))]
          }),
        ])
      break
    }
    case 'totals':
      rows.push([words.version, words.units, words.sum])
      for (const arm of arms) {
        const { units, sum } = numbersOf(0, arm)
        rows.push([arm, number(units), money(sum)])
      }
      break
    case 'people':
    case 'people with a before': {
      const hasBefore = shape === 'people with a before'
      rows.push([words.person, words.version, words.sum, ...(hasBefore ? [words.before] : [])])
      const add = (key: string, value: number) =>
        truth.set(`0/${key}`, Math.round(((truth.get(`0/${key}`) ?? 0) + value) * 1000) / 1000)
      for (let person = 0; person < 8 + Math.floor(random() * 40); person += 1) {
        const arm = arms[person % 2] ?? 'A'
        const value = amount()
        add(`${arm}/units`, 1)
        add(`${arm}/sum`, value)
        // Now and then somebody is new: blank, which is no zero.
        const known = hasBefore && random() < 0.8 ? amount() : undefined
        if (hasBefore) add(`${arm}/prePeriod`, known ?? 0)
        if (hasBefore) add(`${arm}/newcomerUnits`, known === undefined ? 1 : 0)
        rows.push([
          `Zoë ${person}`,
          arm,
          money(value),
          ...(hasBefore ? [known === undefined ? '' : money(known)] : []),
        ])
      }
    }
  }
  const before: string[][] = []
  const after: string[][] = []
  if (variant.frills % 2 === 1)
    before.push(
      [locale === 'it' ? 'Rapporto campagne è pronto' : 'Report of the café'],
      [locale === 'it' ? 'tutto il periodo' : 'all time'],
      [],
    )
  if (variant.frills % 3 === 1 && !shape.startsWith('people'))
    after.push([
      locale === 'it' ? 'Totale' : 'Total',
      ...Array.from({ length: (rows[0]?.length ?? 1) - 1 }, () => '--'),
    ])
  const table = (own: readonly string[][]) => [...before, ...own, ...after]
  if (shape === 'a file each') {
    const tables = arms.map((arm) => {
      const head = [words.day, words.units, words.sum]
      const body = dates.map((day) => {
        const { units, sum } = numbersOf(day, arm)
        return [dateText(day, locale), number(units), money(sum)]
      })
      return [arm, [...before, head, ...body]] as const
    })
    const inOne = encoding === 'xlsx' && random() < 0.5
    return {
      truth,
      files: inOne
        ? { 'numbers.xlsx': workbookOf(Object.fromEntries(tables), locale) }
        : Object.fromEntries(
            tables.map(([arm, own]) => [`${arm}.dat`, bytesOf(own, variant, random, separator)]),
          ),
    }
  }
  const name = encoding === 'xlsx' && random() < 0.5 ? 'numbers.csv' : 'numbers.dat'
  return { files: { [name]: bytesOf(table(rows), variant, random, separator) }, truth }
}

function written(value: number, locale: Variant['locale'], random: () => number): string {
  const whole = Number.isInteger(value)
  const grouped = random() < 0.7
  const [integer = '', decimals = ''] = (whole ? String(value) : value.toFixed(3).replace(/0$/, '')).split(
    '.',
  )
  const [group, mark] = locale === 'it' ? ['.', ','] : [locale === 'iso' ? '' : ',', '.']
  const head = grouped ? integer.replace(/\B(?=(\d{3})+$)/g, group) : integer
  return decimals === '' ? head : `${head}${mark}${decimals}`
}

function dateText(day: number, locale: Variant['locale']): string {
  const two = String(day).padStart(2, '0')
  if (locale === 'it') return `${two}/11/2026`
  if (locale === 'us') return `11/${two}/2026`
  return locale === 'en' ? `${day} Nov 2026` : `2026-11-${two}`
}

function bytesOf(
  table: readonly (readonly string[])[],
  { encoding, locale }: Variant,
  random: () => number,
  separator: Variant['separator'],
): Uint8Array {
  if (encoding === 'xlsx') return workbookOf({ Dati: table }, locale)
  const mark = separator === 'sep=;' ? ';' : separator
  const quotes = random() < 0.3
  const end = random() < 0.5 ? '\r\n' : '\n'
  // Some tools forget the quotes: then a comma in a number splits it.
  const forgets = mark === ',' && random() < 0.3
  const cell = (text: string) =>
    quotes || (!forgets && (text.includes(mark) || text.includes('"')))
      ? `"${text.replaceAll('"', '""')}"`
      : text
  const lines = table.map((row) => row.map(cell).join(mark))
  const text = `${separator === 'sep=;' ? `sep=;${end}` : ''}${lines.join(end)}${random() < 0.7 ? end : ''}`
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-8 with mark') return new TextEncoder().encode(`\ufeff${text}`)
  // Every letter used here has the same place in Windows-1252 as in Unicode.
  if (encoding === 'windows-1252') return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const big = encoding === 'utf-16be'
  const units = encoding === 'utf-16le bare' ? text : `\ufeff${text}`
  const bytes = new Uint8Array(units.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < units.length; at += 1) view.setUint16(2 * at, units.charCodeAt(at), !big)
  return bytes
}
