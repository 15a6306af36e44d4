import type { Scene } from '@cimento/report'
import { useEffect, useState } from 'react'
import { download } from '../../lib/download/download.ts'
import { useText } from '../../lib/i18n/use-text.ts'
import { useNotices } from '../../lib/notices.ts'
import { Button } from '../../ui/button.tsx'
import { messages } from './messages.ts'
import { pngOf } from './png-of.ts'
import styles from './share-dialog.module.css'

type PicturePartProps = {
  readonly scene: Scene
  /** Of the file, without its ending. */
  readonly name: string
}

/** The picture as it will be sent, and the ways to send it. */
export function PicturePart({ scene, name }: PicturePartProps) {
  const text = useText(messages)
  const say = useNotices((notices) => notices.say)
  const picture = usePng(scene)
  const fileName = `${name.toLowerCase()}.png`
  const save = async (png: Blob) => {
    download(fileName, new Uint8Array(await png.arrayBuffer()), 'image/png')
    say(text.downloaded({ name: fileName }))
  }
  return (
    <section className={styles['picture']}>
      <div className={styles['preview']}>
        {picture.kind === 'made' ? (
          <img
            src={picture.address}
            width="1080"
            height="1350"
            alt={`${scene.title}. ${scene.description}`}
          />
        ) : (
          <p className={styles['hint']} role="status">
            {picture.kind === 'failed' ? text.failed : text.making}
          </p>
        )}
      </div>
      <div className={styles['part']}>
        <h3 className={styles['heading']}>{text.picture}</h3>
        <p className={styles['hint']}>{text.pictureHint}</p>
        <div className={styles['actions']}>
          {picture.kind === 'made' && (
            <Button variant="primary" onClick={() => void save(picture.png)}>
              {text.downloadPicture}
            </Button>
          )}
          {picture.kind === 'made' && (
            <SendButton png={picture.png} fileName={fileName} title={scene.title} />
          )}
        </div>
      </div>
    </section>
  )
}

type SendButtonProps = { readonly png: Blob; readonly fileName: string; readonly title: string }

/** The device's own list of people and apps; nothing where the browser has none that takes a picture. */
function SendButton({ png, fileName, title }: SendButtonProps) {
  const text = useText(messages)
  const shared = { files: [new File([png], fileName, { type: 'image/png' })], title }
  if (!('canShare' in navigator) || !navigator.canShare(shared)) return null
  // Closing the list without choosing is no failure.
  const send = () => navigator.share(shared).catch(() => undefined)
  return <Button onClick={() => void send()}>{text.sendPicture}</Button>
}

type Picture =
  | { readonly kind: 'making' }
  | { readonly kind: 'made'; readonly png: Blob; readonly address: string }
  | { readonly kind: 'failed' }

function usePng(scene: Scene): Picture {
  const [picture, setPicture] = useState<Picture>({ kind: 'making' })
  useEffect(() => {
    let current = true
    let address: string | undefined
    const make = async () => {
      try {
        const png = await pngOf(scene)
        if (!current) return
        address = URL.createObjectURL(png)
        setPicture({ kind: 'made', png, address })
      } catch {
        // The faces are files of their own, which a browser without the network may lack.
        if (current) setPicture({ kind: 'failed' })
      }
    }
    void make()
    return () => {
      current = false
      if (address !== undefined) URL.revokeObjectURL(address)
    }
  }, [scene])
  return picture
}
