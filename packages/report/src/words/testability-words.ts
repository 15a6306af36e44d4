import type { Direction, TestabilityVerdict } from '@cimento/core'

/** A way out: what to do, in the words of a button, and why it helps. */
type WayOutWords<Facts> = {
  readonly label: (facts: Facts) => string
  readonly text: (facts: Facts) => string
}

/** Formatted: `effect` is the threshold, `weeks` says "4 settimane". */
type Planned = { effect: string; weeks: string }

export type TestabilityWords = {
  readonly weeks: (weeks: string) => string
  readonly days: (days: string) => string
  readonly verdict: { readonly [V in TestabilityVerdict]: string }
  readonly seen: (facts: Planned & { chance: string }) => string
  readonly seenOnlyFrom: (facts: Planned & { from: string }) => string
  /** From this effect on, whichever way is good. */
  readonly from: { readonly [D in Direction]: (effect: string) => string }
  readonly nothingSeen: (facts: Planned) => string
  readonly fewEvents: (facts: Planned & { events: string; fewest: string }) => string
  readonly note: { readonly [V in TestabilityVerdict]: string }
  readonly noteNothing: string
  readonly needed: {
    readonly label: string
    readonly note: (units: string) => string
    readonly tooMany: string
  }
  readonly time: {
    readonly label: string
    readonly moreThanAYear: string
    readonly note: (facts: { count: string; units: string }) => string
  }
  readonly yearly: { readonly label: string; readonly none: string; readonly note: string }
  readonly falseAlarm: (times: string) => string
  readonly longer: WayOutWords<Planned & { context: boolean }>
  readonly shorter: WayOutWords<Planned>
  readonly threshold: WayOutWords<Planned & { visible: string }>
  readonly fewerVersions: WayOutWords<{ versions: string; now: string }>
  readonly moreFrequentKpi: WayOutWords<Planned & { baseline: string }>
  readonly lessVariedKpi: WayOutWords<{ deviation: string }>
  readonly pooledTests: WayOutWords<Planned & { tests: string }>
  readonly thresholdTest: WayOutWords<{ events: string; weeks: string }>
  readonly blocks: WayOutWords<{ blocks: string }>
  readonly guardrail: {
    readonly unnamed: (position: string) => string
    readonly moreFrequent: (baseline: string) => string
    readonly widerMargin: (margin: string) => string
    readonly longer: (weeks: string) => string
    readonly watch: (days: string) => string
    readonly watchOn: (date: string) => string
    readonly watched: (days: string) => string
    readonly watchedOn: (date: string) => string
    readonly incomplete: (facts: { name: string }) => string
  }
  readonly chart: {
    readonly title: string
    readonly seenFrom: (facts: { weeks: string; from: string }) => string
    readonly seenNothing: (weeks: string) => string
    readonly thresholdAfter: (facts: Planned) => string
    readonly thresholdNever: (effect: string) => string
    readonly threshold: (effect: string) => string
    readonly axis: string
    readonly nothing: string
    readonly headers: readonly [string, string]
    readonly noEffect: string
  }
  readonly issue: {
    readonly unitsPerWeek: (most: string) => string
    readonly share: string
    readonly positive: string
    readonly weeks: (most: string) => string
    readonly versions: string
    readonly level: string
    readonly unreachable: { readonly [D in Direction]: string }
  }
}
