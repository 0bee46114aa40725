import { Icon } from '#app/_ui/icon.tsx';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Place } from '#lib/catalogue/lists.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { OpeningHours } from '#app/_parts/catalogue/opening-hours.tsx';

const texts = words({
  zh: {
    enquiry: '咨询',
    complaint: '监督投诉',
    booking: '去之前请先预约。',
    visit: '为什么要去：',
    hours: '开放时间',
    anyPlace: '下面任何一处都能办。',
    space: '',
  },
  en: {
    enquiry: 'Enquiries',
    complaint: 'Complaints',
    booking: 'Please book before you go.',
    visit: 'Why a visit: ',
    hours: 'Opening hours',
    anyPlace: 'Any of these will do.',
    space: ' ',
  },
});

type Props = { guide: Guide; locale: Locale };

export const PlacesSection = ({ guide, locale }: Props) => {
  const say = texts[locale];
  const places = guide.places.flatMap((id) => theCatalogue().findPlace(id) ?? []);
  return (
    <>
      <p>
        {[
          guide.visitReason && `${say.visit}${guide.visitReason[locale]}`,
          guide.booking && say.booking,
          places.length > 1 && say.anyPlace,
        ]
          .filter(Boolean)
          .join(say.space)}
      </p>
      <ul>
        {places.map((place) => (
          <PlaceItem key={place.id} place={place} locale={locale} />
        ))}
      </ul>
    </>
  );
};

const PlaceItem = ({ place, locale }: { place: Place; locale: Locale }) => {
  const say = texts[locale];
  return (
    <li className="grid gap-x-10 gap-y-3 border-b border-line py-5 last:border-b-0 wide:grid-cols-[1fr_17rem]">
      <div>
        <h3 className="text-base">{place.name[locale]}</h3>
        <p className="flex gap-2">
          <Icon name="map-pin" className="mt-[0.3em] size-[1.1em] text-quiet" />
          {place.address[locale]}
        </p>
        <p className="text-small text-quiet">{place.transport[locale]}</p>
        <p className="text-small text-quiet">{place.accessible[locale]}</p>
        <p className="mt-2 flex flex-wrap gap-x-6">
          <Phone label={say.enquiry} number={place.phones.enquiry} />
          <Phone label={say.complaint} number={place.phones.complaint} />
        </p>
      </div>
      <OpeningHours hours={place.hours} locale={locale} />
    </li>
  );
};

const Phone = ({ label, number }: { label: string; number: string }) => (
  <span>
    <span className="text-small text-quiet">{label}</span>{' '}
    <a href={`tel:${number}`} className="figures">
      {number}
    </a>
  </span>
);
