import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The markup of parts that wait for nothing. */
export const markupOf = (node: ReactNode): string => renderToStaticMarkup(node);

type Element = Record<string, string>;

/** The attributes of each element of this name, in the order of the page; one without a value is ''. */
export const elementsIn = (html: string, name: string): Element[] =>
  [...html.matchAll(new RegExp(`<${name}(?=[\\s/>])((?:"[^"]*"|[^">])*)>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, read(value)]),
    ),
  );

/** The one element with this value of an attribute. */
export function elementWith(html: string, name: string, wanted: Element): Element {
  const found = elementsIn(html, name).filter((element) =>
    Object.entries(wanted).every(([key, value]) => element[key] === value),
  );
  if (found.length !== 1) throw new Error(`${found.length} × <${name}> with ${JSON.stringify(wanted)} in ${html}`);
  return found[0] ?? {};
}

/** What a reader reads, without what is drawn; a space between elements. */
export const textOf = (html: string): string =>
  read(html.replaceAll(/<(script|style|svg|template)\b[\s\S]*?<\/\1>/g, '').replaceAll(/<(?:"[^"]*"|[^">])*>/g, ' '))
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The addresses of the links, by their text. */
export const linksIn = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<a\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/a>/g)].map(([, attributes = '', text = '']) => [
      textOf(text),
      read(/href="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    ]),
  );

/** The names by which a screen reader lists what can be pressed, in the order of the page. */
export const pressableNames = (html: string): string[] =>
  [...html.matchAll(/<(a|button|summary)\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/\1>/g)].map(
    ([, , attributes = '', text = '']) => {
      const ids = /aria-labelledby="([^"]*)"/.exec(attributes)?.[1];
      return ids
        ? ids
            .split(' ')
            .map((id) => textById(html, id))
            .join(' ')
        : textOf(text);
    },
  );

function textById(html: string, id: string): string {
  const [, name, inner] = new RegExp(`<(\\w+)[^>]* ?id="${id}"[^>]*>([\\s\\S]*)`).exec(html) ?? [];
  return name && inner ? textOf(inner.slice(0, inner.indexOf(`</${name}>`))) : `nothing has the id ${id}`;
}

const read = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
