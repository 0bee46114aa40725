import { z } from 'zod';
import { bilingualText } from '#lib/kernel/bilingual.ts';

/** The texts that a department may reword without a deployment, with the most characters of each. */
export const reworded = z.registry<{ most: number }>();
const wordingOf = (most: number) => bilingualText.clone().register(reworded, { most });
/** Nothing rests on them: no right, duty, limit, fee, form or procedure. */
export const wording = { short: wordingOf(120), long: wordingOf(600) };
