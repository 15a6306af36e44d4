import type { Description } from '@cimento/report'
import { TriangleAlert } from 'lucide-react'
import { Chip } from '../ui/chip.tsx'
import { Glyph } from '../ui/glyph.tsx'

/** What a reading, or a later count, says. */
export function VerdictChip({ tag }: { readonly tag: Pick<Description['tag'], 'word' | 'tone'> }) {
  const icon =
    tag.tone === 'neutral' ? (
      <TriangleAlert size={14} aria-hidden="true" />
    ) : (
      <Glyph kind={tag.tone} size={12} />
    )
  return (
    <Chip tone={tag.tone} icon={icon}>
      {tag.word}
    </Chip>
  )
}
