// @ts-check
import { csv, docx, expectedInRows, html, json, xlsx } from './documents.mjs'
import { isTarget } from '../../../packages/handbook/dist/index.js'
import { expectedOf } from './expected.mjs'
import { markdownRules, markdownTarget } from './markdown-targets.mjs'
import { docusaurus, hugo, mkdocs, vitepress } from './sites.mjs'

/**
 * MADR has its own names for three sections.
 *
 * @type {typeof expectedOf}
 */
function expectedInMadr(book, isThere) {
  const renamed = new Set(['Ipotesi', 'Domanda', 'Decisione', 'Hypothesis', 'Question', 'Decision'])
  return new Map(
    [...expectedOf(book, isThere)].map(([id, { texts, links }]) => [
      id,
      { texts: texts.filter((text) => !renamed.has(text)), links },
    ]),
  )
}

/**
 * How each target is proven. `control` names texts that it loses when they are not escaped: silently, or with an error.
 *
 * @typedef {object} ProofOf
 * @property {import('./workspaces.mjs').Target} target
 * @property {import('./sites.mjs').Prove} prove
 * @property {typeof import('./expected.mjs').expectedOf} [expected]
 * @property {(id: string) => boolean} [has] the pages that the target has
 * @property {boolean} [isSlow]
 * @property {readonly (readonly [text: string, reason: 'lost' | RegExp])[]} [control]
 */

/** @type {readonly ProofOf[]} */
export const proofs = [
  { target: 'mkdocs', prove: mkdocs, control: [['<nome>', 'lost']] },
  { target: 'techdocs', prove: mkdocs },
  {
    target: 'hugo',
    prove: hugo,
    control: [
      ['<nome>', 'lost'],
      ['{{< x >}}', /shortcode "x"/],
    ],
  },
  { target: 'vitepress', prove: vitepress, control: [['{{ x }}', 'lost']] },
  { target: 'docusaurus', prove: docusaurus, isSlow: true },
  ...Object.keys(markdownRules)
    .filter(isTarget)
    .map((name) => ({
      target: name,
      prove: (/** @type {any} */ workspace, /** @type {any} */ files) =>
        markdownTarget(name, workspace, files),
      ...(name === 'madr' && {
        has: (/** @type {string} */ id) => id.startsWith('experiments/'),
        expected: expectedInMadr,
      }),
      ...(name === 'markdown' && { control: /** @type {const} */ ([['<nome>', 'lost']]) }),
    })),
  { target: 'html', prove: html, control: [['<nome>', 'lost']] },
  { target: 'docx', prove: docx },
  { target: 'csv', prove: csv, expected: expectedInRows },
  { target: 'xlsx', prove: xlsx, expected: expectedInRows },
  { target: 'json', prove: json, expected: expectedInRows },
]
