import type { FunnelLevel } from '@cimento/core'
import type { TrackedKpi } from '@cimento/core/workspace'
import { lazy, Suspense, useEffect, useState, type ReactNode, type RefObject } from 'react'

const KpiDialog = lazy(async () => ({ default: (await import('./kpi-dialog.tsx')).KpiDialog }))

type Asked = { readonly kpi?: TrackedKpi; readonly level?: FunnelLevel }

/**
 * The dialog that writes a KPI, for a page that has several ways into it.
 *
 * @param home has the focus when the button that was pressed is gone: a gap goes away with its button
 */
export function useKpiDialog(home: RefObject<HTMLElement | null>): {
  readonly ask: (asked: Asked) => void
  readonly dialog: ReactNode
} {
  const [asked, setAsked] = useState<Asked>()
  useEffect(() => {
    if (asked === undefined) return undefined
    // The page as it is without the dialog: it is gone when this runs.
    const element = home
    return () => {
      if (document.activeElement === document.body) element.current?.focus()
    }
  }, [asked, home])
  return {
    ask: setAsked,
    dialog: asked && (
      <Suspense>
        <KpiDialog {...asked} onClose={() => setAsked(undefined)} />
      </Suspense>
    ),
  }
}
