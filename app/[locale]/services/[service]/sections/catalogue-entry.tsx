import type { ReactNode } from 'react';
import { formatDate, formatList } from '#app/_ui/format.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { catalogueWords } from './catalogue-words.ts';

type Row = readonly [term: string, value: ReactNode];

/** The entry in the national catalogue (GB/T 39554): kind, owner of the power, handling, codes. */
export const CatalogueEntry = ({ service, locale }: { service: Service; locale: Locale }) => (
  <dl className="mt-5 text-small">
    {rowsOf(service, locale).map(
      ([term, value]) =>
        value && (
          <div key={term} className="flex gap-4 border-t border-line py-1.5">
            <dt className="w-[8em] shrink-0 text-quiet">{term}</dt>
            <dd className="min-w-0">{value}</dd>
          </div>
        ),
    )}
  </dl>
);

function rowsOf(service: Service, locale: Locale): Row[] {
  const say = catalogueWords[locale];
  const { catalogue, task, item, local } = service.codes;
  return [
    [say.type, say.types[service.type]],
    ...(service.fixture ? [] : handling(service, locale)),
    [say.catalogue, <Code key="catalogue" code={catalogue} />],
    [say.task, <Code key="task" code={task} />],
    [say.item, item && <Code key="item" code={item} />],
    [say.local, local && <Code key="local" code={local} />],
    ...(service.fixture
      ? []
      : [
          ...plannedOf(service, locale),
          [say.reviewed, formatDate(service.reviewed, locale)] as const,
          [say.version, service.version] as const,
        ]),
  ];
}

function handling(guide: Guide, locale: Locale): Row[] {
  const say = catalogueWords[locale];
  const joint = guide.jointDepartments.flatMap((id) => theCatalogue().findDepartment(id)?.name[locale] ?? []);
  return [
    [say.power, guide.powerSource && say.powers[guide.powerSource]],
    [say.delegated, guide.delegatedBy?.[locale]],
    [say.level, say.levels[guide.level]],
    [say.joint, joint.length > 0 && formatList(joint, locale)],
    [
      say.audience,
      formatList(
        guide.audience.map((who) => say.audiences[who]),
        locale,
      ),
    ],
    [say.case, say.cases[guide.caseType]],
    [
      say.channel,
      formatList(
        guide.channels.map((way) => say.channels[way]),
        locale,
      ),
    ],
    [say.depth, say.depths[guide.onlineDepth]],
    [say.hall, guide.inServiceHall ? say.yes : say.no],
  ];
}

const plannedOf = ({ planned }: Guide, locale: Locale): Row[] => [
  [catalogueWords[locale].from, planned?.from && formatDate(planned.from, locale)],
  [catalogueWords[locale].until, planned?.until && formatDate(planned.until, locale)],
];

const Code = ({ code }: { code: string }) => <span className="reference break-all whitespace-normal">{code}</span>;
