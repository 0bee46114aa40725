import 'server-only';
import type { Guide } from '#lib/catalogue/guide.ts';
import { findGuide, findLifeEvent, findSensitiveServices, listGuides } from '#lib/catalogue/read.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { choose } from '#lib/recommendations/choose.ts';
import { tableFromContent } from '#lib/recommendations/from-content.ts';
import { unpack } from '#lib/recommendations/packed.ts';

/** A service that another leads on to, and the life event they share. */
export type Lead = { guide: Guide; event: string | undefined };

/** What a guide leads on to, the same for everybody; nothing where the editors want nothing said. */
export function leadsFrom(guide: Guide, locale: Locale): Lead[] {
  const { neverFrom, neverTo } = findSensitiveServices();
  if (neverFrom.includes(guide.id)) return [];
  const table = unpack(tableFromContent(listGuides()));
  const isShown = (item: number) => {
    const other = findGuide(table.items[item] ?? '');
    return other !== undefined && !neverTo.includes(other.id) && shareAudience(guide, other);
  };
  return choose(table, [table.items.indexOf(guide.id)], isShown).flatMap(({ item }) => {
    const other = findGuide(table.items[item] ?? '');
    return other ? [{ guide: other, event: sharedEvent(guide, other, locale) }] : [];
  });
}

const shareAudience = (one: Guide, other: Guide): boolean => one.audience.some((who) => other.audience.includes(who));

function sharedEvent(one: Guide, other: Guide, locale: Locale): string | undefined {
  const shared = one.lifeEvents.find((id) => other.lifeEvents.includes(id));
  return shared && findLifeEvent(shared)?.name[locale];
}
