#!/usr/bin/env node
import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { pid, stdin } from 'node:process'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from './run.ts'

process.exitCode = await run(process.argv.slice(2), {
  read: async (path) => {
    try {
      return path === '-' ? await text(stdin) : await readFile(path, 'utf8')
    } catch {
      return undefined
    }
  },
  write: async (path, content) => {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeWhole(path, content)
      return true
    } catch {
      return false
    }
  },
  open: async (path) => {
    if (path === '-') return streamOf(stdin)
    try {
      const file = await open(path)
      const isFile = (await file.stat()).isFile()
      await file.close()
      return isFile ? streamOf(createReadStream(path)) : undefined
    } catch {
      return undefined
    }
  },
  list: async (path) => {
    try {
      const found = await readdir(path, { recursive: true, withFileTypes: true })
      return found
        .filter((entry) => entry.isFile())
        .map((entry) =>
          join(entry.parentPath, entry.name)
            .slice(join(path, 'x').length - 1)
            .replaceAll(sep, '/'),
        )
        .toSorted()
    } catch {
      return undefined
    }
  },
  nowMs: () => Date.now(),
  print: (line) => void process.stdout.write(`${line}\n`),
  complain: (line) => void process.stderr.write(`${line}\n`),
  today: () => {
    const now = new Date()
    const two = (part: number) => String(part).padStart(2, '0')
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  },
  locale: process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || 'en',
})

/** Nobody ever sees half of it: a new file takes the name once it is whole. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.${pid}.part`
  try {
    await writeFile(part, content, { flush: true })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function streamOf(bytes: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  return Readable.toWeb(bytes)
}
