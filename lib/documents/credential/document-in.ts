/** The text of a document in what somebody pasted or scanned: a whole address with it behind #, or the text alone. */
export const documentIn = (text: string): string => text.replaceAll(/\s/g, '').split('#').at(-1) ?? '';

/** True for a text that may be JSON, which no document of ours is. */
export const looksLikeJson = (text: string): boolean => /^\s*\{/.test(text);
