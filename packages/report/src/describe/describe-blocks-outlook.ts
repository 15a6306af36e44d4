import type { BlocksOutlook, VersionsInput } from '@cimento/core'
import { formatPValue } from '../formats/numbers.ts'
import type { Language } from '../language.ts'
import { blockWordsOf } from '../words/block-words-of.ts'
import { thresholdText } from './effect.ts'

export type BlocksOutlookDescription = {
  readonly visible: string
  readonly enough: boolean
  /** How many periods, or pairs of areas, the threshold takes. */
  readonly required: string
  /** Said where so few can hardly tell anything from chance; else null. */
  readonly smallestPValue: string | null
  /** What had to be assumed; null where the plan says it. */
  readonly assumed: string | null
}

/** What a plan by periods or areas will be able to say, told before it starts. */
export function describeBlocksOutlook(
  outlook: BlocksOutlook,
  { primary: { kpi, threshold } }: Pick<VersionsInput, 'primary'>,
  language: Language,
): BlocksOutlookDescription {
  const words = blockWordsOf(language).outlook
  const { design, blocks, requiredBlocks, smallestVisible, smallestPValue, spread } = outlook
  const size = Number(smallestVisible.size.toPrecision(2))
  const visible = smallestVisible.scale === 'relative' ? { relative: size } : { absolute: size }
  const effect = thresholdText(threshold, kpi, language)
  const enough = requiredBlocks !== null && requiredBlocks <= blocks
  return {
    visible: words.visible[design]({ count: blocks, effect: thresholdText(visible, kpi, language) }),
    enough,
    required:
      requiredBlocks === null
        ? words.never(effect)
        : words[enough ? 'enough' : 'required'][design]({ count: requiredBlocks, effect }),
    smallestPValue:
      smallestPValue < barelyBelow ? null : words.smallestPValue(formatPValue(smallestPValue, language)),
    assumed: spread === 'assumed' ? words.assumed : null,
  }
}

/** A smallest p above this leaves little room below the level. */
const barelyBelow = 0.01
