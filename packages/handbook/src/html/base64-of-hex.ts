/** Hexadecimal digits as base64 (RFC 4648), as a content security policy writes its hashes. */
export function base64OfHex(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const characters = bits.match(/.{1,6}/g) ?? []
  const text = characters.map((six) => alphabet[Number.parseInt(six.padEnd(6, '0'), 2)]).join('')
  return text.padEnd(4 * Math.ceil(text.length / 4), '=')
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
