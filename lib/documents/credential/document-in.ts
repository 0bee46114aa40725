/** The text of a document in what somebody pasted or scanned: a whole address with it behind #, or the text alone. */
export const documentIn = (text: string): string => text.replaceAll(/\s/g, '').split('#').at(-1) ?? '';
