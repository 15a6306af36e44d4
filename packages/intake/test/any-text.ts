import * as fc from 'fast-check'

/** Any UTF-16 code units: NUL, controls and halves of pairs included. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((codes) => codes.map((code) => String.fromCharCode(code)).join(''))
