import { readdirSync } from 'node:fs';
import { paths } from '#app/_request/paths.ts';
import type { Person } from './cast.ts';
import type { Row } from './row.ts';
import type { Town } from './town.ts';

type PageAddress = { door: string; path: string; who: Person };

/** Where each page that anybody may ask for is, for somebody to whom it shows something. */
const open: Record<string, [path: string, who?: Person]> = {
  '': ['/zh'],
  '/[page]': [paths.privacy('zh')],
  '/applications/signatures/[token]': [paths.signatureLink('zh', 'a-token'), 'neighbour'],
  '/applications/resumption': [paths.guestLink('zh'), 'guest'],
  '/applications/resumption/[token]': [paths.resumption('zh', 'a-token')],
  '/account': ['/zh/account', 'neighbour'],
  '/account/access': [paths.access('zh'), 'neighbour'],
  '/account/files': [paths.wallet('zh'), 'neighbour'],
  '/bundles': [paths.bundles('zh')],
  '/bundles/[bundle]': [paths.bundle('zh', 'newborn')],
  '/business': [paths.business('zh')],
  '/departments': [paths.departments('zh')],
  '/departments/[department]': [paths.department('zh', 'market')],
  '/eligibility/[audience]': [paths.whatICanGet('zh', 'citizen')],
  '/life-events': [paths.lifeEvents('zh')],
  '/life-events/[event]': [paths.lifeEvent('zh', 'birth')],
  '/mailbox': ['/zh/mailbox'],
  '/open-data': ['/zh/open-data'],
  '/organisations/new': ['/zh/organisations/new', 'neighbour'],
  '/recommendations': ['/zh/recommendations'],
  '/services': [`${paths.services('zh')}?q=居住证`],
  '/services/[service]': [paths.service('zh', 'residence-permit')],
  '/services/[service]/application': [paths.startApplication('zh', 'residence-permit'), 'neighbour'],
  '/services/[service]/eligibility': [paths.eligibility('zh', 'residence-permit')],
  '/services/[service]/form': [paths.blankForm('zh', 'residence-permit')],
  '/sign-in': ['/zh/sign-in'],
  '/tracking': [paths.tracking('zh')],
  '/verification': [paths.verification('zh')],
};

/**
 * An address of every page of the route tree; `/sign-in/code` shows itself only to who has just been sent one, a document
 * only to who has its holder’s link, and a draft that is taken into an account only in its guest’s browser.
 */
export function pageAddresses(matrix: Row[], town: Town): PageAddress[] {
  const files = readdirSync('app/[locale]', { recursive: true, encoding: 'utf8' });
  const pages = files.filter(
    (file) =>
      /(?:^|\/)(?:page|route)\.tsx$/.test(file) &&
      !/^(?:sign-in\/code|verification\/\[token\]|applications\/\[id\]\/handover)\//.test(file),
  );
  return pages.map((file) => ({ door: `app/[locale]/${file}`, ...addressOf(file, matrix, town) }));
}

function addressOf(file: string, matrix: Row[], town: Town): Omit<PageAddress, 'door'> {
  const row = matrix.find(({ door }) => door === `app/[locale]/${file}`);
  if (row && 'room' in row) return { path: row.room, who: row.may[0] ?? 'anonymous' };
  const [opening] = row && 'at' in row ? town.openTo(row) : [];
  if (row && 'at' in row && opening) return { path: row.at(opening.subject), who: opening.who };
  const known = open[`/${file}`.replace(/\/(?:page|route)\.tsx$/, '')];
  if (!known) throw new Error(`${file} is a page without an address in tests/doors/page-addresses.ts`);
  return { path: known[0], who: known[1] ?? 'anonymous' };
}
