import { inert, refused, utf8, type HostileCase } from './hostile-case.ts'
import { closedLog, experimentWith, operationOf, sealed, withOperation } from './sealed-backup.ts'

/** Texts that somewhere else are markup, code or invisible: in a title, each is what it says, letter by letter. */
export const hostileTexts: readonly (readonly [number: number, name: string, text: string])[] = [
  [1, 'a script element', '<script>alert(1)</script>'],
  [2, 'an image with a handler', '<img src=x onerror=alert(1)>'],
  [3, 'an SVG with a handler', '<svg/onload=alert(1)>'],
  [4, 'a link that is code', '[x](javascript:alert(1))'],
  [5, 'the same in disguise', '[x](JaVaScRiPt&colon;alert(1))'],
  [6, 'a link that is a page', '[x](data:text/html,<script>alert(1)</script>)'],
  [7, 'a link that is VBScript', '[x](vbscript:msgbox(1))'],
  [8, 'an image that breaks out of its attribute', '![x](x"onerror="alert(1))'],
  [9, 'a link written in entities', '<a href="&#x6a;avascript:alert(1)">x</a>'],
  [10, 'a frame with its own page', '<iframe srcdoc="<script>alert(1)</script>">'],
  [11, 'markup that changes when it is parsed twice', '<math><mtext><style><img onerror=alert(1) src>'],
  [12, 'a form named like a method', '<form name=getElementById><input name=body></form>'],
  [13, 'the end of a title and a script', '</title><script>alert(1)</script>'],
  [14, 'templates', '${alert(1)} {{alert(1)}} <%= alert(1) %>'],
  [15, 'text that runs backwards', 'invoice\u202Egnp.exe'],
  [17, 'a NUL', 'before\u0000after'],
  [20, 'a flood of combining marks', `a${'\u0301'.repeat(5000)}`],
]

export const textCases: readonly HostileCase[] = [
  ...hostileTexts.map(([number, name, text]): HostileCase => ({
    number,
    name,
    bytes: utf8(withOperation([experimentWith({ title: text, because: text, owner: text })])),
    expected: inert,
  })),
  {
    number: 16,
    name: 'an id with an invisible character',
    bytes: utf8(withOperation([experimentWith({ number: 2, title: 'Twin' }, 'id-1\u200B')])),
    expected: refused('invalid-operation'),
  },
  {
    number: 16,
    name: 'an actor with a letter of another alphabet',
    bytes: utf8(withOperation([], { id: '000000000001000-00000-\u0430' })),
    expected: refused('invalid-operation'),
  },
  {
    number: 18,
    name: 'half a character',
    bytes: utf8(withOperation([experimentWith({ title: 'half HERE' })]).replace('HERE', String.raw`\ud800`)),
    expected: refused('broken-character'),
  },
  {
    number: 19,
    name: 'a title of a megabyte',
    bytes: utf8(sealed([...closedLog(), operationOf([experimentWith({ title: 'x'.repeat(1_000_000) })])])),
    expected: refused('long-text'),
  },
]
