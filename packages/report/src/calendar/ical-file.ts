import type { CivilDate, Instant } from '@cimento/core'
import { addDays } from '@cimento/core'

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

/** One day of a diary; `name` tells it from the other events of the same experiment. */
export type CalendarEvent = {
  readonly name: string
  readonly on: CivilDate
  readonly summary: string
  readonly lines: readonly string[]
}

/**
 * Days as an iCalendar file (RFC 5545): whole days, in no time zone, that do not make a person busy. The same facts give
 * the same text.
 */
export function icalFile(
  events: readonly CalendarEvent[],
  { id, planVersion, now }: Pick<CalendarContext, 'id' | 'planVersion' | 'now'>,
): string {
  const eventLines = ({ name, on, summary, lines }: CalendarEvent) => [
    'BEGIN:VEVENT',
    `UID:${id}-${name}@cimento`,
    `DTSTAMP:${now.replaceAll(/[-:]|\.\d+/g, '')}`,
    `SEQUENCE:${planVersion - 1}`,
    `DTSTART;VALUE=DATE:${basic(on)}`,
    // The end is the first day that is no longer part of it.
    `DTEND;VALUE=DATE:${basic(addDays(on, 1))}`,
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
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
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
