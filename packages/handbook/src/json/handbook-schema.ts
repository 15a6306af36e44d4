import { grades } from '@cimento/core'

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const date = { type: 'string', format: 'date' }
const dateOrNull = { type: ['string', 'null'], format: 'date' }

const object = (description: string, properties: Readonly<Record<string, unknown>>) => ({
  type: 'object',
  description,
  required: Object.keys(properties),
  additionalProperties: false,
  properties,
})

/** What is in `handbook.json` (JSON Schema, draft 2020-12). Every member is always there. */
export const handbookSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Book of lessons',
  ...object('The lessons of one company', {
    format: { const: 'cimento-handbook' },
    version: { const: 1, description: 'Of this format; it grows when a member changes its meaning or goes' },
    language: { enum: ['it', 'en'] },
    title: text,
    example: { type: 'boolean', description: 'Invented numbers, not results' },
    lessons: {
      type: 'array',
      items: object('One lesson, by the number of its test', {
        id: { type: 'string', description: 'What people call the test: "ESP-12"' },
        takeaway: { type: 'string', description: 'The lesson in one sentence' },
        believed: text,
        done: text,
        learned: text,
        soWhat: text,
        type: { enum: ['customer', 'channel', 'message', 'method', null] },
        scope: { type: 'string', description: 'Where it holds' },
        tags: { type: 'array', items: text },
        owner: { type: 'string', description: 'Who keeps it up to date' },
        level: { enum: ['awareness', 'consideration', 'conversion', 'retention', null] },
        channel: text,
        closedOn: dateOrNull,
        reviewBy: dateOrNull,
        test: {
          oneOf: [
            { type: 'null', description: 'The test was deleted' },
            object('What the lesson rests on', {
              title: text,
              verdict: text,
              evidence: { enum: grades },
              decision: { enum: ['scale', 'iterate', 'stop'] },
              decidedOn: date,
              decidedBy: text,
              reason: { ...textOrNull, description: 'Why it was decided against the advice' },
              next: text,
              planSha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
              found: {
                oneOf: [
                  { type: 'null', description: 'Exported without numbers' },
                  object('What was found, in words', { headline: text, interval: textOrNull }),
                ],
              },
            }),
          ],
        },
      }),
    },
  }),
}
