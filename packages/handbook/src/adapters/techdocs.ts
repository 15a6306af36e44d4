import { quoted } from '../markdown/front-matter.ts'
import type { Adapter } from './adapter.ts'
import { mkdocs, mkdocsSettings } from './mkdocs.ts'

/** Backstage TechDocs: MkDocs with its plugin, and the component that the catalog finds it by. */
export const techdocs: Adapter = {
  ...mkdocs,
  navigation: (book, pathOf) => [
    { path: 'mkdocs.yml', content: mkdocsSettings(book, pathOf, ['plugins:', '  - techdocs-core']) },
    {
      path: 'catalog-info.yaml',
      content: `${[
        'apiVersion: backstage.io/v1alpha1',
        'kind: Component',
        'metadata:',
        '  name: cimento-handbook',
        `  title: ${quoted(book.title)}`,
        `  description: ${quoted(book.summary)}`,
        '  annotations:',
        '    backstage.io/techdocs-ref: dir:.',
        'spec:',
        '  type: documentation',
        '  lifecycle: production',
        '  owner: guests',
      ].join('\n')}\n`,
    },
  ],
}
