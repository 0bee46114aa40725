import 'server-only';
import { headers } from 'next/headers';

/** True if the page answers a form: it then shows what was typed and why it was refused, even if nothing can be done any more. */
export const answersForm = async (): Promise<boolean> =>
  (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;

/**
 * The id of an element that links lead to by fragment. A page that answers a form has none: it keeps the fragment of the
 * page before, and where that is found a browser leaves the focus there instead of on what the page has to say.
 */
export const targetId = async (id: string): Promise<string | undefined> => ((await answersForm()) ? undefined : id);
