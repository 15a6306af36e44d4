#!/usr/bin/env node
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { stdin } from 'node:process'
import { buffer, text } from 'node:stream/consumers'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  read: async (path) => {
    try {
      return path === '-' ? await text(stdin) : await readFile(path, 'utf8')
    } catch {
      return undefined
    }
  },
  readBytes: async (path) => {
    try {
      return path === '-' ? await buffer(stdin) : await readFile(path)
    } catch {
      return undefined
    }
  },
  write: async (path, content) => {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      return true
    } catch {
      return false
    }
  },
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  today: () => {
    const now = new Date()
    const two = (part: number) => String(part).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || 'en',
})
