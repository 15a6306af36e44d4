/** More characters than this are not shown for editing: a field that long makes every key slow. */
export const mostShown = 60_000
