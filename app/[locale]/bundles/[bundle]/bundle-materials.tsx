import type { ReactNode } from 'react';
import { Icon } from '#app/_ui/icon.tsx';
import { formatList } from '#app/_ui/format.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { fetchedMaterials, sharedMaterials, type Part } from './parts-of.ts';

const texts = words({
  zh: {
    shared: (n: number) => `${n} 项都要`,
    fetched: '我们调取',
    notByYou: '不用您准备',
    some: '有的情形另要材料，看各项的指南。',
  },
  en: {
    shared: (n: number) => `for ${n} of them`,
    fetched: 'we fetch these',
    notByYou: 'Nothing to prepare',
    some: 'Some cases need more: see each guide.',
  },
});

type Props = { parts: Part[]; locale: Locale };

/** One checklist for the whole bundle, each document once; ticks stay on this page and are sent nowhere. */
export const BundleMaterials = ({ parts, locale }: Props) => (
  <>
    <ul className="text-column border-t border-line">
      {[...sharedMaterials(parts)]
        .filter(([evidence]) => !isFilledIn(evidence))
        .map(([evidence, services]) => (
          <ToPrepare key={evidence} {...{ evidence, services, locale }} />
        ))}
      <Fetched parts={parts} locale={locale} />
    </ul>
    <p className="mt-3 text-small text-quiet">{texts[locale].some}</p>
  </>
);

type Wanted = { evidence: string; services: string[]; locale: Locale };

const ToPrepare = ({ evidence, services, locale }: Wanted) => {
  const nameOf = (service: string) => theCatalogue().findGuide(service)?.name[locale] ?? service;
  const box = `prepared-${evidence}`;
  return (
    <li className="flex gap-3 border-b border-line py-3">
      <input id={box} type="checkbox" autoComplete="off" className={boxClass} />
      <label htmlFor={box} className="min-w-0 grow">
        <Named
          name={evidenceName(evidence, locale)}
          note={services.length > 1 && texts[locale].shared(services.length)}
        />
        <span className="block text-small text-quiet">{formatList(services.map(nameOf), locale)}</span>
      </label>
    </li>
  );
};

const Fetched = ({ parts, locale }: Props) => {
  const names = fetchedMaterials(parts).map((evidence) => evidenceName(evidence, locale));
  return (
    names.length > 0 && (
      <li className="flex gap-3 border-b border-line py-3">
        <Icon name="check" className="mt-[0.3em] size-[1.2em] text-river" />
        <span className="min-w-0 grow">
          <Named name={formatList(names, locale)} note={texts[locale].fetched} />
          <span className="block text-small text-quiet">{texts[locale].notByYou}</span>
        </span>
      </li>
    )
  );
};

const Named = ({ name, note }: { name: string; note: ReactNode }) => (
  <span className="flex justify-between gap-x-4">
    <span className="font-semibold">{name}</span>
    {note && <span className="shrink-0 text-small text-quiet">{note}</span>}
  </span>
);

const boxClass = 'mt-[0.3em] size-[1.2em] shrink-0 accent-river';

const isFilledIn = (evidence: string): boolean => theCatalogue().findEvidenceType(evidence)?.source === 'form';

const evidenceName = (evidence: string, locale: Locale): string =>
  theCatalogue().findEvidenceType(evidence)?.name[locale] ?? evidence;
