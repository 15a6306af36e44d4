import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const withSystemPrograms = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin` }

/** Why no disk of our own can be made here; undefined where one can. */
export const noLoopDisk = whyNoLoopDisk()

function whyNoLoopDisk(): string | undefined {
  if (process.platform !== 'linux') return 'loop mounts need Linux'
  if (process.getuid?.() !== 0) return 'loop mounts need root'
  if (!existsSync('/dev/loop-control')) return 'this machine has no loop devices'
  return ['mkfs.ext4', 'mount', 'umount'].some((program) => !isInstalled(program))
    ? 'mkfs.ext4, mount or umount is missing'
    : undefined
}

/** A file system of its own in a file; what it has not been told to flush is not in the file. */
export type LoopDisk = { readonly image: string; readonly at: string; readonly unmount: () => void }

/** An empty ext4 of so many megabytes, mounted. It flushes when it is asked to, and else once in ten minutes. */
export function makeLoopDisk(folder: string, megabytes: number): LoopDisk {
  const image = join(folder, 'disk.img')
  run('truncate', '-s', `${megabytes}M`, image)
  run('mkfs.ext4', '-q', '-F', '-m', '0', image)
  return mountLoopDisk(image, join(folder, 'disk'))
}

export function mountLoopDisk(image: string, at: string): LoopDisk {
  mkdirSync(at, { recursive: true })
  run('mount', '-o', 'loop,commit=600', image, at)
  // Lazily: after a failure a browser may still have files open there, and its error is the one to tell.
  return { image, at, unmount: () => run('umount', '--lazy', at) }
}

/** What would be on the disk if the power went now: the image as it is, without what is still to be flushed. */
export function cutPower({ image }: LoopDisk, copy: string): string {
  run('cp', '--sparse=always', image, copy)
  return copy
}

export function flush({ at }: LoopDisk): void {
  run('sync', '-f', at)
}

/** Unmounts what a test that was stopped has left under a folder. */
export function unmountUnder(folder: string): void {
  if (noLoopDisk !== undefined) return
  const places = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[1] ?? '')
  for (const place of places) if (place.startsWith(`${folder}/`)) run('umount', '--lazy', place)
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], env: withSystemPrograms })
}

function isInstalled(program: string): boolean {
  try {
    execFileSync('which', [program], { stdio: 'ignore', env: withSystemPrograms })
    return true
  } catch {
    return false
  }
}
