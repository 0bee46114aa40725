import { Fragment, type ReactNode } from 'react';
import { actionWords, sentences, subjectWords } from '#app/_parts/declared.ts';
import { queueWords } from '#app/_parts/staff/desk/queue-words.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Entry } from '#lib/audit/entry.ts';
import { piecesOf } from '#lib/audit/words.ts';
import type { Queue } from '#lib/applications/case/listed.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { sayFact } from './fact-words.ts';

const texts = words({
  zh: {
    system: '系统',
    draft: (service: string) => `${service}（草稿）`,
    said: (action: string) => `{who}：${action}（{what}）`,
  },
  en: {
    system: 'The system',
    draft: (service: string) => `a draft of ${service}`,
    said: (action: string) => `{who}: ${action} ({what})`,
  },
});

/** An entry in words: who did what, to which case, with the way to all of its entries. */
export const EntrySentence = ({ entry, locale }: { entry: Entry; locale: Locale }) => {
  const { action, subject, actor, facts } = entry;
  const kind = subject.split(':')[0] ?? '';
  const say = sentences[locale];
  const sentence = say[`${action} ${kind}`] ?? say[action] ?? texts[locale].said(actionWords[locale][action] ?? action);
  const inPlace: Record<string, ReactNode> = {
    who: <strong className="font-semibold">{actor ? <bdi>{actor}</bdi> : texts[locale].system}</strong>,
    what: <What entry={entry} locale={locale} />,
  };
  return piecesOf(sentence).map((piece, index) => (
    // The pieces of a sentence do not move.
    // oxlint-disable-next-line react/no-array-index-key
    <Fragment key={index}>
      {'text' in piece ? piece.text : (inPlace[piece.slot] ?? sayFact(locale, piece.slot, facts[piece.slot]))}
    </Fragment>
  ));
};

const What = ({ entry: { subject, about }, locale }: { entry: Entry; locale: Locale }) => {
  const [kind = '', id = ''] = subject.split(':');
  if (kind === 'queue') return queueWords[locale][id as Queue]?.name ?? id;
  const published = kind === 'switch' || kind === 'notice' ? nameOf(id, locale) : undefined;
  if (published) return published;
  if (!about) return subjectWords[locale][kind] ?? kind;
  if (about.kind === 'name') return <bdi>{about.name}</bdi>;
  if (about.kind === 'document')
    return <a href={paths.staff.audit(locale, { subject: about.of })}>{about.title[locale]}</a>;
  const service = theCatalogue().findService(about.service)?.name[locale] ?? about.service;
  if (!about.reference) return texts[locale].draft(service);
  return (
    <a href={paths.staff.audit(locale, { case: about.reference })} title={about.reference}>
      <span className="reference">{about.reference.slice(0, 4)}…</span> {service}
    </a>
  );
};

/** A service or a department; the whole city has no name here. */
const nameOf = (id: string, locale: Locale): string | undefined =>
  (theCatalogue().findService(id) ?? theCatalogue().findDepartment(id))?.name[locale];
