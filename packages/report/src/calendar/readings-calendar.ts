import type { CivilDate, Instant, ReadingDays } from '@cimento/core'
import { addDays } from '@cimento/core'
import type { Language } from '../language.ts'
import { calendarWordsOf } from '../words/calendar-words-of.ts'
import { describeReadingDays } from './describe-reading-days.ts'

export type CalendarContext = {
  /** Of the experiment: the same id gives the same events, so a second file moves them and adds none. */
  readonly id: string
  /** `ESP-12`. */
  readonly key: string
  readonly title: string
  /** How many plans were locked: a diary takes the later file for the newer one. */
  readonly planVersion: number
  readonly now: Instant
}

/**
 * The readings and rechecks of a test as an iCalendar file (RFC 5545): whole days, in no time zone, that do not make
 * a person busy. The same facts give the same text.
 */
export function readingsCalendar(days: ReadingDays, context: CalendarContext, language: Language): string {
  const words = calendarWordsOf(language)
  const said = describeReadingDays(days, language)
  const { id, key, title, planVersion, now } = context
  const event = (name: string, date: CivilDate, summary: string, lines: readonly string[]) => [
    'BEGIN:VEVENT',
    `UID:${id}-${name}@cimento`,
    `DTSTAMP:${now.replaceAll(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${planVersion - 1}`,
    `DTSTART;VALUE=DATE:${basic(date)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${basic(addDays(date, 1))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(lines.filter(Boolean).join('\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cimento//Cimento//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...event('reading', days.reading.on, words.readTitle({ key, title }), [said.reading, said.peaks ?? '']),
    ...days.rechecks.flatMap(({ on, afterDays }, at) =>
      event(`recheck-${afterDays}`, on, words.recheckTitle({ key, title, afterDays }), [
        said.rechecks[at] ?? '',
      ]),
    ),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

export function calendarFileName(key: string, language: Language): string {
  return calendarWordsOf(language).fileName({ key })
}

const basic = (date: CivilDate): string => date.replaceAll('-', '')

/** RFC 5545, 3.3.11: these four mean something else in a text. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll(/\r\n|[\r\n]/g, '\\n')
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** RFC 5545, 3.1: a line has at most 75 octets; the next begins with a space. No character is cut in two. */
function folded(line: string): string {
  const lines = ['']
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > longestLine) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += size
  }
  return lines.join('\r\n')
}

const longestLine = 75

/** In UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x8_00) return 2
  return code < 0x1_00_00 ? 3 : 4
}
