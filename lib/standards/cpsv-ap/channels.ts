import type { Place } from '#lib/catalogue/lists.ts';
import { sayHours } from '#lib/catalogue/say-hours.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { AnyGuide, Catalogue, Site } from '#lib/standards/catalogue.ts';
import { conceptId } from './concepts.ts';
import { describe, identify, inBoth, type Node } from './node.ts';

type Kind = NonNullable<AnyGuide['channels']>[number];

/** The service's own channels; counters are places of the city, which services share. */
export const channelsOf = (guide: AnyGuide, catalogue: Catalogue, site: Site): Node[] =>
  (guide.channels ?? [])
    .filter((kind) => kind !== 'counter')
    .map((kind) =>
      identify(`service/${guide.id}/channel/${kind}`, 'Channel', {
        type: conceptId('channel', kind),
        description: howTo(kind, guide, { catalogue, site }),
      }),
    );

type Known = { catalogue: Catalogue; site: Site };

function howTo(kind: Kind, { id, department = '' }: AnyGuide, { catalogue, site }: Known): Bilingual | undefined {
  const phone = catalogue.departments.get(department)?.phones?.enquiry;
  if (kind === 'online') return inBoth((locale) => site.application(locale, id));
  if (kind === 'phone' && phone) return words({ zh: `拨打${phone}`, en: `Call ${phone}` });
  return undefined;
}

export const counterIdsOf = ({ channels, places = [] }: AnyGuide, catalogue: Catalogue): string[] =>
  channels?.includes('counter') ? places.filter((id) => catalogue.places.has(id)).map(placeId) : [];

export const placeId = (id: string): string => `#place/${id}`;

export const placeOf = (place: Place): Node[] => [
  identify(`place/${place.id}`, 'Channel', {
    type: conceptId('channel', 'counter'),
    description: inBoth((locale) => describePlace(place, locale)),
    openingHours: [`${placeId(place.id)}/hours`],
  }),
  describe(`${placeId(place.id)}/hours`, 'TemporalEntity', {
    description: inBoth((locale) => sayHours(place.hours, locale).join(locale === 'zh' ? '；' : '; ')),
  }),
];

const describePlace = ({ name, address, transport, accessible, phones }: Place, locale: Locale): string =>
  locale === 'zh'
    ? `${name.zh}，${address.zh}。${transport.zh}${accessible.zh}电话：${phones.enquiry}。`
    : `${name.en}, ${address.en}. ${transport.en} ${accessible.en} Telephone: ${phones.enquiry}.`;
