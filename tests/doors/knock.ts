import { memberOf, type Subject } from './subjects.ts';

export type Answer = { status: number; to: string; said: string };

/** What a person sends to a door: a page they ask for, or a form they send to a server action by its id. */
export type Knock = {
  portal: string;
  path: string;
  token: string;
  action?: string | undefined;
  fields?: Record<string, string>;
};

export const cookieOf = (token: string): string => `tongban.sessionToken=${token}`;

export async function knock({ portal, path, token, action, fields = {} }: Knock): Promise<Answer> {
  const headers = { cookie: cookieOf(token), origin: portal };
  const sent = action
    ? {
        method: 'POST',
        headers: { ...headers, 'next-action': action, accept: 'text/x-component' },
        body: bodyOf(fields),
      }
    : { headers };
  const response = await fetch(`${portal}${path}`, { ...sent, redirect: 'manual' });
  const to = response.headers.get('x-action-redirect') ?? response.headers.get('location') ?? '';
  return { status: response.status, to: to.replace(portal, '').replace(/;.*$/, ''), said: await response.text() };
}

/** The arguments of a form's action as React writes them: its state so far, then what was filled in. */
function bodyOf(fields: Record<string, string>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...fields, locale: 'zh' })) body.append(`_1_${name}`, value);
  body.append('0', '[{"values":{},"errors":{}},"$K1"]');
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

/** What gives a subject away. */
export const tells = ({ said, to }: Answer, { id, reference }: Subject): boolean =>
  said.includes(id) || to.includes(id) || (reference !== '' && said.includes(reference));
