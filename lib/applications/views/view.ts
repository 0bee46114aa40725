/** A list of the desk that somebody gave a name; `query` is that of its address. */
export type DeskViewKept = { id: string; name: string; query: string };

/** So many of each person; more would be a list of lists. */
export const mostViews = 12;

/** Characters of a name, which stands on a chip. */
export const longestName = 20;
