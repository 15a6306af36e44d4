import type { TargetStatus } from '@cimento/core'
import { Check, Equal, X } from 'lucide-react'
import { Chip, type Tone } from '../../ui/chip.tsx'

type TargetChipProps = { readonly kind: TargetStatus; readonly word: string }

/** Whether the target is reached: a tint, a sign and a word, so that no colour speaks alone. */
export function TargetChip({ kind, word }: TargetChipProps) {
  const Icon = icons[kind]
  return (
    <Chip tone={tones[kind]} icon={<Icon size={14} aria-hidden="true" />}>
      {word}
    </Chip>
  )
}

const tones: { readonly [kind in TargetStatus]: Tone } = { reached: 'scale', near: 'iterate', far: 'stop' }
const icons = { reached: Check, near: Equal, far: X } as const satisfies Record<TargetStatus, unknown>
