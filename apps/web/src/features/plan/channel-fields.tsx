import { useText } from '../../lib/i18n/use-text.ts'
import { DraftText } from './draft-text.tsx'
import { goalMessages } from './goal-messages.ts'
import type { PlanFields } from './plan-fields.ts'
import styles from './plan.module.css'

/** The one version: the channel or segment that is tried. */
export function ChannelFields({ draft, edit, errorAt }: PlanFields) {
  const text = useText(goalMessages)
  const [channel, ...others] = draft.arms
  if (!channel) return null
  return (
    <div className={styles['pairs']}>
      <DraftText
        id="share"
        label={text.channelName}
        hint={text.channelNameHint}
        error={errorAt('share')}
        value={channel.name ?? ''}
        onCommit={(name) => edit({ arms: [{ ...channel, name }, ...others] })}
      />
      <DraftText
        label={text.channelShows}
        hint={text.channelShowsHint}
        value={channel.shows ?? ''}
        onCommit={(shows) => edit({ arms: [{ ...channel, shows }, ...others] })}
      />
    </div>
  )
}
