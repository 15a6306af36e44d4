import { formatDecimal, noBreakSpace, type Language } from '@cimento/report'

/** A size for reading: `340 kB`, `1,2 MB`, `3,4 GB`. What is there takes at least 1 kB. */
export function formatBytes(bytes: number, language: Language): string {
  const unit = units.findLast(({ size }) => bytes >= size) ?? units[0]
  const amount = Math.max(bytes / unit.size, Math.sign(bytes))
  return `${formatDecimal(amount, language, amount < 10 && unit.size > 1000 ? 1 : 0)}${noBreakSpace}${unit.name}`
}

const units = [
  { name: 'kB', size: 1e3 },
  { name: 'MB', size: 1e6 },
  { name: 'GB', size: 1e9 },
] as const
