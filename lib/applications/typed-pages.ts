/**
 * What was typed on a page since its answers were saved, as a browser sends it. `base` is the mark of the answers that were
 * saved then; `writer` names the window, and `turn` the order in which it sent.
 */
export type TypedPage = { raw: Record<string, string[]>; at: string; base: string; writer: string; turn: number };

/** By the id of the page. */
export type TypedPages = Record<string, TypedPage>;
