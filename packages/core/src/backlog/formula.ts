/** How a score is made of inputs: what is computed and what is shown come from this one tree. */
export type Formula<Input extends string> =
  | Input
  | number
  | { readonly sign: '+' | '×' | '÷'; readonly of: readonly [Formula<Input>, ...Formula<Input>[]] }

/** A formula as it is read from left to right. */
export type FormulaPiece<Input extends string> =
  | { readonly kind: 'input'; readonly input: Input }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'sign'; readonly sign: '+' | '×' | '÷' | '(' | ')' }

/** What the formula comes to with these values. Dividing by 0 is up to the caller: no model of ours can. */
export function evaluate<Input extends string>(
  formula: Formula<Input>,
  valueOf: (input: Input) => number,
): number {
  if (typeof formula === 'number') return formula
  if (typeof formula === 'string') return valueOf(formula)
  const { sign, of } = formula
  return of.map((part) => evaluate(part, valueOf)).reduce(operations[sign])
}

/** The formula in pieces, with brackets where a sum stands in a product or a quotient. */
export function piecesOf<Input extends string>(formula: Formula<Input>): readonly FormulaPiece<Input>[] {
  if (typeof formula === 'number') return [{ kind: 'number', value: formula }]
  if (typeof formula === 'string') return [{ kind: 'input', input: formula }]
  const { sign, of } = formula
  return of.flatMap((part, at) => [
    ...(at === 0 ? [] : [signed(sign)]),
    ...(sign !== '+' && isSum(part) ? [signed('('), ...piecesOf(part), signed(')')] : piecesOf(part)),
  ])
}

const operations = {
  '+': (a: number, b: number) => a + b,
  '×': (a: number, b: number) => a * b,
  '÷': (a: number, b: number) => a / b,
} as const

const signed = (sign: '+' | '×' | '÷' | '(' | ')') => ({ kind: 'sign', sign }) as const

function isSum<Input extends string>(formula: Formula<Input>): boolean {
  return typeof formula === 'object' && formula.sign === '+'
}
