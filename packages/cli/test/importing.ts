import { cimento, type Called } from './terminal.ts'

const plan = {
  kind: 'ab',
  arms: [
    { id: 'a', share: 0.5 },
    { id: 'b', share: 0.5 },
  ],
  primary: {
    kpi: { kind: 'proportion', direction: 'higher', name: 'Ordini', unitName: 'Visite' },
    threshold: { relative: 0.1 },
    rule: 'standard',
  },
  guardrails: [],
  looks: 'end',
  startsOn: '2026-11-02',
  durationDays: 14,
  unitsPerArm: 1000,
}

/** Calls `cimento import` on files, in a language, for a test of two versions from 2 November 2026. */
export function importing(
  files: Readonly<Record<string, string | Uint8Array>>,
  {
    answers,
    language = 'en',
    json = false,
    streams = {},
  }: {
    answers?: object | string
    language?: string
    json?: boolean
    streams?: Readonly<Record<string, ReadableStream<Uint8Array<ArrayBuffer>>>>
  } = {},
): Promise<Called> {
  const said = typeof answers === 'object' ? JSON.stringify(answers) : answers
  return cimento(
    [
      `import ${[...Object.keys(files), ...Object.keys(streams)].join(' ')} --plan plan.json --lang ${language}`,
      said === undefined ? '' : '--answers answers.json',
      json ? '--json' : '',
    ].join(' '),
    {
      streams,
      files: {
        ...files,
        'plan.json': JSON.stringify({ format: 'cimento-test', version: 1, plan }),
        ...(said !== undefined && { 'answers.json': said }),
      },
    },
  )
}
