import 'server-only';
import { headers } from 'next/headers';

/** Whether the page is the answer to a form: then it has to show what was typed and why it was refused, even where nothing may be done any more. */
export const answersForm = async (): Promise<boolean> =>
  (await headers()).get('content-type')?.startsWith('multipart/form-data') ?? false;
