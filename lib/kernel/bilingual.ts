import { z } from 'zod';

const text = z.string().trim().min(1);

/** A text as `content/` writes it: `{ zh, en }`, neither empty. */
export const bilingualText = z.strictObject({ zh: text, en: text });
/** A text of a fixture: Chinese alone, which stands for the English as well. */
export const chineseText = text.transform((zh) => ({ zh, en: zh }));
export const chineseList = z.array(text).transform((zh) => ({ zh, en: zh }));
export const bilingualList = z.strictObject({ zh: z.array(text), en: z.array(text) });
