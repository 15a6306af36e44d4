import { dateOf } from '@cimento/core'
import { formatWeekdayDate, type Language } from '@cimento/report'

/** A moment as this device's clock shows it: `sabato 28/11/2026, 05:29`, `Saturday 28 Nov 2026, 05:29`. */
export function formatMoment(instant: string, language: Language): string {
  const milliseconds = Date.parse(instant)
  const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(milliseconds)
  return `${formatWeekdayDate(dateOf(milliseconds), language)}, ${time}`
}
