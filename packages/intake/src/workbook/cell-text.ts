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
  const whole = Math.floor(value)
  const seconds = Math.round((value - whole) * daySeconds)
  const first = starts1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, whole < 60 ? 31 : 30)
  const moment = new Date(first + (whole * daySeconds + seconds) * 1000)
  if (Number.isNaN(moment.getTime()) || (!starts1904 && whole === 60)) return decimalText(value)
  const text = moment.toISOString()
  return seconds % daySeconds === 0 ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
}

function timeText(value: number): string {
  const seconds = Math.round(value * daySeconds)
  const two = (part: number) => String(Math.abs(part)).padStart(2, '0')
  return `${Math.trunc(seconds / 3600)}:${two(Math.trunc(seconds / 60) % 60)}:${two(seconds % 60)}`
}

const daySeconds = 86_400
