import styles from './marked.module.css'
import { piecesOf } from '../../lib/search/words.ts'

/** A text with the words that were looked for marked. */
export function Marked({ text, terms }: { readonly text: string; readonly terms: readonly string[] }) {
  return piecesOf(text, terms).map((piece) =>
    piece.hit ? (
      <mark key={piece.start} className={styles['mark']}>
        {piece.text}
      </mark>
    ) : (
      piece.text
    ),
  )
}
