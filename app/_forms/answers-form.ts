import 'server-only';
import { headers } from 'next/headers';

/** True if the page answers a form: it then shows what was typed and why it was refused, even if nothing can be done any more. */
export const answersForm = async (): Promise<boolean> =>
  (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
