/** The longest text a field takes: as much as the log keeps (see core's `longestText`; a test holds them equal). */
export const longestText = 65_536
