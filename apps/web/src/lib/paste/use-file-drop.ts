import { useEffect, useRef, useState } from 'react'

/**
 * Takes files that are dropped anywhere in the window, and says while some are held above it. Without it a file that
 * misses its place would be opened by the browser, instead of the app.
 */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isDropping, setDropping] = useState(false)
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(true)
    }
    const leave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) setDropping(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setDropping(false)
      latest.current([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', hold)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', hold)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isDropping
}

/** Text that is dragged belongs to the field it is dropped on. */
export function hasFiles({
  dataTransfer,
}: {
  readonly dataTransfer: Pick<DataTransfer, 'types'> | null
}): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
