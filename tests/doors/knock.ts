import { guestMark } from './cast.ts';
import { memberOf, type Subject } from './subjects.ts';

export type Answer = { status: number; to: string; said: string };

/** A request to a door: for a page, or a form sent to a server action by its id. */
export type Knock = {
  portal: string;
  path: string;
  token: string;
  action?: string | undefined;
  fields?: Record<string, string>;
};

export const cookieOf = (token: string): string =>
  token.startsWith(guestMark) ? `tongban.guest=${token.slice(guestMark.length)}` : `tongban.sessionToken=${token}`;

export async function knock({ portal, path, token, action, fields = {} }: Knock): Promise<Answer> {
  const headers = { cookie: cookieOf(token), origin: portal };
  const sent = action
    ? {
        method: 'POST',
        headers,
        body: bodyOf(action, fields),
      }
    : { headers };
  const ask = () => fetch(`${portal}${path}`, { ...sent, redirect: 'manual' });
  const response = await ask().catch((error: unknown) => {
    if (isClosed(error)) return ask();
    throw error;
  });
  const to = response.headers.get('location') ?? '';
  return { status: response.status, to: to.replace(portal, ''), said: await response.text() };
}

/** True where the server closed a connection that it had kept open, at the moment in which it was used again. */
const isClosed = (error: unknown): boolean =>
  error instanceof TypeError &&
  ['UND_ERR_SOCKET', 'ECONNRESET'].includes(String((error.cause as { code?: string } | undefined)?.code));

/** A form as the browser sends it: its action's id, then the fields. */
function bodyOf(action: string, fields: Record<string, string>): FormData {
  const body = new FormData();
  body.append(`$ACTION_ID_${action}`, '');
  for (const [name, value] of Object.entries({ ...fields, locale: 'zh' })) body.append(name, value);
  return body;
}

/** An answer without what must differ from one request to the next: the subject's own values and code. */
export function likeness({ status, to, said }: Answer, { id, part, reference, name }: Subject): string {
  const text = status === 404 || to ? '' : said.replaceAll(/<script[\s\S]*?<\/script>|<link[^>]*>|<[^>]+>/g, ' ');
  const parts = [String(status), to, text].join('\n');
  return [
    [id, 'ID'],
    [part, 'PART'],
    [id && memberOf(id, 'representative'), 'REPRESENTATIVE'],
    [id && memberOf(id, 'colleague'), 'COLLEAGUE'],
    [name, 'NAME'],
    [reference, 'REFERENCE'],
  ]
    .filter(([value]) => value)
    .reduce(
      (all, [value = '', stand = '']) => all.replaceAll(value, stand).replaceAll(encodeURIComponent(value), stand),
      parts,
    );
}

/** True if the answer reveals the subject. */
export const tells = ({ said, to }: Answer, { id, part, reference }: Subject): boolean =>
  said.includes(id) ||
  (part !== '' && said.includes(part)) ||
  to.includes(id) ||
  (reference !== '' && said.includes(reference));
