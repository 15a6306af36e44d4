/** What paper asks for; `.measuring` in front of each rule lays the page out so on the screen, to count its pages. */
const paper = (within: string): string =>
  `
${within} { background: #fff; font-size: 10.5pt; }
${within} header.top { position: static; border: 0; padding: 0; background: none; }
${within} .search, ${within} article.lessons, ${within} article.tag { display: none; }
${within} main { max-width: none; width: 178mm; margin: 0; padding: 0; }
${within} article { break-before: page; break-inside: auto; border: 0; border-radius: 0; box-shadow: none; margin: 0; padding: 0; background: none; }
${within} article[hidden] { display: block; }
${within} article.lessons[hidden], ${within} article.tag[hidden] { display: none; }
${within} article.index { break-before: auto; }
${within} a { color: inherit; text-decoration: none; }
${within} .leaf { display: inline; }
`.replaceAll(/\n+/g, '\n')

/** The look of the single file: the product's colors, light and dark, and A4 paper. */
export const style = `
:root {
  color-scheme: light dark;
  --bg: #F6F7F9; --text: #17202B; --muted: #566070; --line: #E4E7EC; --line-strong: #C8CED7;
  --surface: #FFFFFF; --sunken: #F1F3F6; --arm-a: #6B7280; --arm-b: #0B63B0; --arm-c: #C2500A; --arm-d: #3B1259;
  --scale: #0B63B0; --scale-tint: #E7F0F9; --iterate: #8A6100; --stop: #7A1200; --stop-tint: #F9E9E5; --field: #7F8998;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --bg: #0E1319; --text: #E8ECF2; --muted: #A3ADBA; --line: #273140; --line-strong: #3B4758;
    --surface: #161D26; --sunken: #1E2732; --arm-a: #A7B0BE; --arm-b: #4DA3FF; --arm-c: #FF9A5C; --arm-d: #C9A7F0;
    --scale: #6CB6FF; --scale-tint: #14283D; --iterate: #F2CC60; --stop: #FF7B5C; --stop-tint: #33190F; --field: #7C8796;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--bg); color: var(--text); font: 15px/1.5 Inter, system-ui, sans-serif; overflow-wrap: break-word; }
header.top { position: sticky; top: 0; z-index: 1; background: var(--bg); border-bottom: 1px solid var(--line); padding: 12px 16px; }
header.top > * { max-width: 46rem; margin-inline: auto; }
h1 { font: 600 25px/31px 'Source Serif 4', Georgia, serif; margin: 0 0 4px; text-wrap: balance; }
.search { display: flex; gap: 12px; align-items: center; }
.search label { font-weight: 600; }
.search input { flex: 1; min-width: 0; min-height: 44px; padding: 0 12px; font: inherit; color: inherit; background: var(--surface); border: 1px solid var(--field); border-radius: 8px; }
.search output { color: var(--muted); min-width: 3ch; text-align: end; font-variant-numeric: tabular-nums; }
main { max-width: 48rem; margin-inline: auto; padding: 16px; }
article { background: var(--surface); border: 1px solid var(--line); border-radius: 12px; padding: 20px; margin-block: 0 16px; scroll-margin-top: 80px; }
article[hidden] { display: none; }
h2 { font: 600 22px/28px 'Source Serif 4', Georgia, serif; margin: 0 0 12px; text-wrap: balance; }
h3 { font-size: 15px; margin: 20px 0 4px; }
.index h3 { font-size: 19px; line-height: 26px; margin-top: 24px; }
p, ul { margin: 4px 0 8px; }
ul { padding-inline-start: 20px; }
li { margin-block: 2px; }
a { color: var(--scale); text-underline-offset: 2px; }
:focus-visible { outline: 2px solid var(--scale); outline-offset: 2px; }
code { font-size: 13px; word-break: break-all; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: end; padding: 6px 8px; border-bottom: 1px solid var(--line); vertical-align: top; }
th:first-child, td:first-child { text-align: start; }
th { color: var(--muted); font-weight: 600; }
figure { margin: 12px 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 520px; max-width: 600px; height: auto; }
.leaf { display: none; }
.leaf::before { content: ' · p. '; }
.summary { color: var(--muted); }
@page { size: A4; margin: 18mm 16mm; @bottom-right { content: counter(page); font: 9pt system-ui, sans-serif; } }
h2, h3 { break-after: avoid; }
tr, li, figure { break-inside: avoid; }
@media print {${paper('body')}}
${paper('.measuring body')}`
