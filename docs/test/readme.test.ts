import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const fence = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readme)?.[1] ?? ''

test('the library example of the README runs as written and prints what the README says', async () => {
  const printed: string[] = []
  vi.spyOn(console, 'log').mockImplementation((...words: unknown[]) => void printed.push(words.join(' ')))
  // A file of its own, so that its imports resolve as a reader's would.
  const file = new URL('generated/readme-example.ts', import.meta.url)
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, fence('ts'))
  await import(/* @vite-ignore */ file.href)
  expect(printed.join('\n')).toBe(fence('text').trim())
})
