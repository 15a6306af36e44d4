import type { Description } from '@cimento/report'
import { TriangleAlert } from 'lucide-react'
import { Chip } from '../../ui/chip.tsx'
import { Glyph } from '../../ui/glyph.tsx'

/** What a recorded reading says. */
export function VerdictChip({ tag }: { readonly tag: Description['tag'] }) {
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
