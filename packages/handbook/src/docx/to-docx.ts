import type { Book } from '../book.ts'
import { zip } from '../zip.ts'
import { xmlText } from '../xml-text.ts'
import { documentXml } from './document-xml.ts'
import { numberingXml, stylesXml } from './styles-xml.ts'

/**
 * The whole book as one Word document (ECMA-376, transitional): headings, lists, tables and links between its pages,
 * each page of the book on a page of its own. The same book gives the same bytes.
 */
export function toDocx(book: Book): Uint8Array<ArrayBuffer> {
  return zip([
    { path: '[Content_Types].xml', content: contentTypes },
    { path: '_rels/.rels', content: packageRelationships },
    { path: 'docProps/core.xml', content: properties(book) },
    { path: 'word/document.xml', content: `${declaration}${documentXml(book)}` },
    { path: 'word/styles.xml', content: `${declaration}${stylesXml(book.language)}` },
    { path: 'word/numbering.xml', content: `${declaration}${numberingXml}` },
    { path: 'word/footer1.xml', content: `${declaration}${footer}` },
    { path: 'word/_rels/document.xml.rels', content: documentRelationships },
  ])
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const openPackage = 'http://schemas.openxmlformats.org/package/2006'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes = `${declaration}<Types xmlns="${openPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['/word/document.xml', `${word}.document.main+xml`],
  ['/word/styles.xml', `${word}.styles+xml`],
  ['/word/numbering.xml', `${word}.numbering+xml`],
  ['/word/footer1.xml', `${word}.footer+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
]
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join('')}</Types>`

const relationships = (all: readonly (readonly [type: string, target: string])[]): string =>
  `${declaration}<Relationships xmlns="${openPackage}/relationships">${all
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const packageRelationships = relationships([
  [`${office}/officeDocument`, 'word/document.xml'],
  [`${openPackage}/relationships/metadata/core-properties`, 'docProps/core.xml'],
])

/** The first is the footer that the section names. */
const documentRelationships = relationships([
  [`${office}/footer`, 'footer1.xml'],
  [`${office}/styles`, 'styles.xml'],
  [`${office}/numbering`, 'numbering.xml'],
])

const footer = `<w:ftr xmlns:w="${main}"><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`

/** Neither dates nor authors: the book knows no clock, and people are named where they are meant to be. */
const properties = ({ title, summary, language }: Book): string =>
  `${declaration}<cp:coreProperties xmlns:cp="${openPackage}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:description>${xmlText(summary)}</dc:description><dc:language>${language}</dc:language></cp:coreProperties>`
