/**
 * Texts that run `xss(n)` where a page takes them for markup, for a link or for code. The kinds are those of OWASP's
 * cheat sheets on cross-site scripting; the texts are our own.
 */
export const hostileTexts: readonly string[] = [
  '<script>xss(1)</script>',
  '<img src=x onerror=xss(2)>',
  '<svg/onload=xss(3)>',
  '[x](javascript:xss(4))',
  '[x](JaVaScRiPt&colon;xss(5))',
  '[x](data:text/html,<script>parent.xss(6)</script>)',
  '[x](vbscript:xss(7))',
  '![x](x"onerror="xss(8))',
  '<a href="&#x6a;avascript:xss(9)">x</a>',
  '<iframe srcdoc="<script>parent.xss(10)</script>"></iframe>',
  '<math><mtext><table><mglyph><style><img src=x onerror=xss(11)>',
  '<form name=getElementById><img name=body src=x onerror=xss(12)></form>',
  '</title></head><body><script>xss(13)</script>',
  '${xss(14)}{{xss(14)}}<%=xss(14)%>',
  '"><img src=x onerror=xss(15)>',
  "' autofocus onfocus=xss(16) x='<input autofocus onfocus=xss(16)>",
  'javascript:xss(17)//<video><source onerror=xss(17)></video>',
  '<details open ontoggle=xss(18)>x</details>',
  '=HYPERLINK("javascript:xss(19)")<body onload=xss(19)>',
  '</textarea></style></script><script>xss(20)</script>',
]

/** What a spreadsheet takes for a formula, at the start of a cell. */
export const formulaTexts: readonly string[] = [
  '=HYPERLINK("http://example.invalid";"x")',
  "+cmd|' /C calc'!A0",
  '-2+3+cmd|x!A0',
  '@SUM(1;1)',
  '\t=1+1',
  '\r=1+1',
  '=1+1";=2+2,\n=3+3',
  '＝1+1',
]
