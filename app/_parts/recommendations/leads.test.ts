import { describe, expect, test } from 'vitest';
import { theCatalogue } from '#app/_server/content.ts';
import { locales } from '#lib/kernel/locale.ts';
import { leadsFor } from './leads.ts';
import { paths } from '#app/_request/paths.ts';

const groups = theCatalogue().findSensitiveServices().notTogether;

describe.each(locales)('a guide in %s', (locale) => {
  test.each(groups.flat())('%s leads to no alternative of it, and to nothing that undoes it', (id) => {
    const excluded = groups.filter((group) => group.includes(id)).flat();
    const addresses = leadsFor(locale, { history: [id], about: id }).map(({ address }) => address);
    expect(addresses.filter((address) => excluded.some((other) => address === paths.service(locale, other)))).toEqual(
      [],
    );
  });
});
