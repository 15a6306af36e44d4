import { addDays, civilDateOf, invariant } from '@cimento/core'
import type { CellFormat } from './cell-formats.ts'

/**
 * A number of a workbook as text that can be read in one way only: decimals after a point and never three of them
 * alone, which would be thousands elsewhere; days as `2026-11-03`. Excel keeps 15 digits, and so does this.
 */
export function cellText(written: string, format: CellFormat, starts1904: boolean): string {
  const value = Number(written)
  if (written.trim() === '' || !Number.isFinite(value)) return written
  if (format === 'date') return dateText(value, starts1904)
  if (format === 'time') return timeText(value)
  return format === 'percent' ? `${decimalText(value * 100)}%` : decimalText(value)
}

function decimalText(value: number): string {
  const [digits = '', exponent = '0'] = value.toPrecision(15).split('e')
  const places = Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
  const text = Number(value.toPrecision(15)).toFixed(Math.min(places, 100))
  const bare = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(bare) ? `${bare}0` : bare
}

/** Day 60 of the system of 1900 is the 29th of February that never was. Source: ECMA-376-1, 18.17.4.1. */
function dateText(value: number, starts1904: boolean): string {
  const all = Math.round(value * daySeconds)
  const [days, seconds] = [Math.floor(all / daySeconds), all % daySeconds]
  if (days < 1 || days > lastDay || (!starts1904 && days === 60)) return decimalText(value)
  const unix = civilDateOf(1970, 1, 1)
  invariant(unix, 'a day of the calendar')
  const since = starts1904 ? days - 24_107 : days - (days < 60 ? 25_568 : 25_569)
  const date = addDays(unix, since)
  return seconds === 0 ? date : `${date} ${clockText(seconds, 2)}`
}

/** The 31st of December 2999 in the system of 1900: `CivilDate` has no later one. */
const lastDay = 401_768

function timeText(value: number): string {
  return clockText(Math.round(value * daySeconds), 1)
}

function clockText(seconds: number, hourDigits: number): string {
  const digits = (part: number, least = 2) => String(Math.abs(part)).padStart(least, '0')
  const hours = Math.trunc(seconds / 3600)
  const sign = seconds < 0 ? '-' : ''
  return `${sign}${digits(hours, hourDigits)}:${digits(Math.trunc(seconds / 60) % 60)}:${digits(seconds % 60)}`
}

const daySeconds = 86_400
