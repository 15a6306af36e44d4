import { exact } from '../../lib/numbers.ts'
import {
  levelChoices,
  mostGuardrails,
  powerChoices,
  shop,
  versionChoices,
  type PlannerGuardrail,
  type PlannerNumbers,
} from './planner-numbers.ts'

/**
 * The numbers in the query of an address, with a decimal point and percentages in hundredths, whatever the language
 * of the page: a copied link means the same to everybody. An empty field is left out.
 */
export function toQuery(numbers: PlannerNumbers): string {
  const { kind, unitsPerWeek, baseline, standardDeviation, size, scale, weeks } = numbers
  const isShare = kind === 'proportion'
  const search = new URLSearchParams()
  const put = (key: string, value: string | null, usual?: string) => {
    if (value !== null && value !== usual) search.append(key, value)
  }
  put('kpi', kind, shop.kind)
  put('traffic', written(unitsPerWeek))
  put('today', isShare ? inHundredths(baseline) : written(baseline))
  if (!isShare) put('deviation', written(standardDeviation))
  put('effect', sizeText(size, scale, isShare))
  put('unit', scale === 'absolute' ? 'points' : null)
  put('weeks', written(weeks))
  put('better', numbers.direction, shop.direction)
  put('versions', String(numbers.versions), String(shop.versions))
  put('power', inHundredths(numbers.power), inHundredths(shop.power) ?? '')
  put('level', inHundredths(numbers.significanceLevel), inHundredths(shop.significanceLevel) ?? '')
  for (const guardrail of numbers.guardrails) search.append('guardrail', guardrailText(guardrail))
  // Everything was erased: that is not the same as an address that says nothing.
  return search.toString() || 'traffic='
}

/** The numbers of an address. One that says nothing shows the example; what cannot be read is an empty field. */
export function fromQuery(query: string): PlannerNumbers {
  if (query === '') return shop
  const search = new URLSearchParams(query)
  const isShare = search.get('kpi') !== 'mean'
  const scale = search.get('unit') === 'points' ? 'absolute' : 'relative'
  return {
    kind: isShare ? 'proportion' : 'mean',
    unitsPerWeek: read(search.get('traffic')),
    baseline: isShare ? readHundredths(search.get('today')) : read(search.get('today')),
    standardDeviation: isShare ? null : read(search.get('deviation')),
    size: readSize(search.get('effect'), scale, isShare),
    scale,
    weeks: read(search.get('weeks')),
    direction: search.get('better') === 'lower' ? 'lower' : 'higher',
    versions: oneOf(versionChoices, read(search.get('versions')), shop.versions),
    power: oneOf(powerChoices, readHundredths(search.get('power')), shop.power),
    significanceLevel: oneOf(levelChoices, readHundredths(search.get('level')), shop.significanceLevel),
    guardrails: search.getAll('guardrail').slice(0, mostGuardrails).map(readGuardrail),
  }
}

/** `lower,6,0.5,points,must-verify,Resi`: the name comes last, since it may hold commas. */
function guardrailText({ direction, baseline, size, scale, mode, name }: PlannerGuardrail): string {
  const unit = scale === 'absolute' ? 'points' : 'percent'
  return [direction, inHundredths(baseline) ?? '', inHundredths(size) ?? '', unit, mode, name].join(',')
}

function readGuardrail(text: string, position: number): PlannerGuardrail {
  const [direction, baseline = '', size = '', unit, mode, ...name] = text.split(',')
  return {
    id: guardrailId(position),
    name: name.join(','),
    direction: direction === 'lower' ? 'lower' : 'higher',
    mode: mode === 'watched' ? 'watched' : 'must-verify',
    baseline: readHundredths(baseline),
    size: readHundredths(size),
    scale: unit === 'points' ? 'absolute' : 'relative',
  }
}

/** Guardrails of an address have no id of their own: their place names them. */
export function guardrailId(position: number): string {
  return `measure-${position + 1}`
}

/** A size of a mean is in its own unit unless it is relative. */
function sizeText(size: number | null, scale: PlannerNumbers['scale'], isShare: boolean): string | null {
  return isShare || scale === 'relative' ? inHundredths(size) : written(size)
}

function readSize(text: string | null, scale: PlannerNumbers['scale'], isShare: boolean): number | null {
  return isShare || scale === 'relative' ? readHundredths(text) : read(text)
}

function written(value: number | null): string | null {
  return value === null ? null : String(value)
}

function inHundredths(value: number | null): string | null {
  return value === null ? null : String(exact(100 * value))
}

function read(text: string | null): number | null {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Number.isFinite(value) ? value : null
}

function readHundredths(text: string | null): number | null {
  const value = read(text)
  return value === null ? null : exact(value / 100)
}

function oneOf(choices: readonly number[], value: number | null, usual: number): number {
  return choices.find((choice) => choice === value) ?? usual
}
