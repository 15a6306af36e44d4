/** Fewer control events than this make a relative effect meaningless (the settled verdict, rule 7). */
export const fewestControlEvents = 10

export const longestDays = 366
export const longestMaturationDays = 90

/** A later start could end outside the calendar, whose last year is 2999. */
export const latestStart = '2997-12-31'

/** An id names columns and files: lower-case letters, digits and hyphens, at most 40. */
export const isPlanId = (id: string): boolean => /^[a-z0-9][a-z0-9-]{0,39}$/.test(id)
