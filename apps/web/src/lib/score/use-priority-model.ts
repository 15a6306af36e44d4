import { priorityModelNames, type PriorityModel } from '@cimento/core'
import { usePreferences } from '../preferences.ts'

/** What is offered at first sight; the others stand behind a setting. */
const firstModels: readonly PriorityModel[] = ['impact-speed-effort', 'ice-mean']

/** The model that scores on this device, and those to choose from. */
export function usePriorityModel() {
  const chosen = usePreferences((preferences) => preferences.priorityModel)
  const all = usePreferences((preferences) => preferences.allPriorityModels)
  const setModel = usePreferences((preferences) => preferences.setPriorityModel)
  const offered = all ? priorityModelNames : firstModels
  return { model: offered.includes(chosen) ? chosen : defaultModel, offered, setModel }
}

export const defaultModel: PriorityModel = 'impact-speed-effort'
