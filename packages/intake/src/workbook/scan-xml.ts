/** What a scanner meets. Names come without their namespace's prefix. */
export type XmlEvents = {
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/**
 * Reads XML from its first tag to its last, without a tree: elements, their attributes, text. Entities are only the
 * five of XML and numbers; a document type is skipped, so that nothing in a file can define more.
 */
export function scanXml(xml: string, { open, text, close }: XmlEvents): void {
  let at = 0
  for (;;) {
    const start = xml.indexOf('<', at)
    if (text && start > at) text(unescaped(xml.slice(at, start)))
    if (start < 0) return
    if (xml.startsWith('<!--', start)) {
      at = after(xml, '-->', start)
      continue
    }
    if (xml.startsWith('<![CDATA[', start)) {
      at = after(xml, ']]>', start)
      text?.(xml.slice(start + 9, at - 3))
      continue
    }
    const end = after(xml, '>', start)
    at = end
    const first = xml.charCodeAt(start + 1)
    if (first === 0x21 || first === 0x3f) continue
    if (first === 0x2f) {
      close?.(localName(xml.slice(start + 2, end - 1).trim()))
      continue
    }
    const isEmpty = xml.charCodeAt(end - 2) === 0x2f
    const inside = xml.slice(start + 1, end - (isEmpty ? 2 : 1))
    const space = inside.search(/\s/)
    const name = localName(space < 0 ? inside : inside.slice(0, space))
    open?.(name, (wanted) => attributeOf(inside, wanted))
    if (isEmpty) close?.(name)
  }
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from)
  return found < 0 ? xml.length : found + mark.length
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function attributeOf(inside: string, wanted: string): string | undefined {
  for (const [, name = '', double, single] of inside.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    if (localName(name) === wanted) return unescaped(double ?? single ?? '')
  return undefined
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      if (hex === undefined && decimal === undefined) return entities[name] ?? whole
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole
    },
  )
}
