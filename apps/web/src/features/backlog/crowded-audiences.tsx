import { crowdedAudiences } from '@cimento/core/workspace'
import { describeCrowd } from '@cimento/report'
import { useMemo } from 'react'
import { usePreferences } from '../../lib/preferences.ts'
import { useToday } from '../../lib/workspace/use-today.ts'
import { useCaseFiles } from '../../lib/workspace/workspace-context.tsx'
import { Notice } from '../../ui/notice.tsx'

/** Audiences in more running tests than can be told apart: a warning above them, and nothing more. */
export function CrowdedAudiences() {
  const language = usePreferences((preferences) => preferences.language)
  const files = useCaseFiles()
  const today = useToday()
  const crowded = useMemo(() => crowdedAudiences(files, today), [files, today])
  return crowded.map((audience) => (
    <Notice key={audience.segment} tone="warn">
      {describeCrowd(audience, audience.segment, language)[0]}
    </Notice>
  ))
}
