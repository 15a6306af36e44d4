import { typedCell, type Cell, type Language, type SheetColumn } from '@cimento/report'

/**
 * A cell as a spreadsheet of that language reads it from text: no grouping, the decimal sign of the language, and a
 * date that it knows for one. What a person wrote never becomes a formula.
 */
export function plainCell(cell: Cell, column: SheetColumn, language: Language): string {
  const typed = typedCell(cell, column)
  switch (typed.kind) {
    case 'empty':
      return ''
    case 'text':
      return withoutFormula(typed.text)
    case 'number':
      return decimal(typed.value, language)
    case 'percent':
      return `${decimal(Number((100 * typed.value).toPrecision(12)), language)}%`
    case 'date':
      return language === 'it' ? typed.date.split('-').toReversed().join('/') : typed.date
  }
}

/**
 * A spreadsheet takes a text for a formula that begins so, also in its wide forms and after a control character;
 * an apostrophe before it makes it text: https://owasp.org/www-community/attacks/CSV_Injection.
 */
export function withoutFormula(text: string): string {
  return /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20\u2212]/.test(text) ? `'${text}` : text
}

const decimal = (value: number, language: Language): string =>
  language === 'it' ? String(value).replace('.', ',') : String(value)
