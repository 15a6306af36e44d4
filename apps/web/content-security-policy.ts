/**
 * What the page may do, and nothing else: https://www.w3.org/TR/CSP3/.
 *
 * No inline script or style, no other origin, no plug-in, no form target. Trusted Types turn every write of
 * markup from a string (`innerHTML`) into an error; the one policy, `sw`, names the scripts of the workers
 * (src/lib/worker-address.ts).
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types sw',
]

/** For `<meta http-equiv>`: browsers ignore `frame-ancestors` there. */
export const metaPolicy = directives.join('; ')

/** For the response header; it also refuses to be framed by another page. */
export const headerPolicy = [...directives, "frame-ancestors 'none'"].join('; ')
