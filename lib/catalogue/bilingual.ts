import { z } from 'zod';

const text = z.string().trim().min(1);

/** A text as `content/` writes it: `{ zh, en }`, neither empty. */
export const bilingualText = z.strictObject({ zh: text, en: text });
export const bilingualList = z.strictObject({ zh: z.array(text), en: z.array(text) });
