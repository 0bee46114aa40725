import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { City } from '#lib/catalogue/lists.ts';
import type { Licence } from '#lib/catalogue/guide.ts';
import { detailOf } from '#lib/applications/life/life.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import type { SentCase } from '#lib/applications/system/read-case.ts';
import { showAnswer } from '#lib/forms/read-answers.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';
import { addDays, addMonths, dayOf, type Day } from '#lib/kernel/day.ts';
import { locales, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { DocumentClaims, DocumentKind, Item } from '#lib/documents/credential/credential.ts';
import { identifierOf } from './identifier.ts';

export type Draft = {
  kind: DocumentKind;
  title: Bilingual;
  number: string;
  validUntil: Day | null;
  claims: Pick<DocumentClaims, 'number' | 'title' | 'body' | 'date' | 'holder' | 'holder_code' | 'record' | 'items'>;
};

type Writing = WithCatalogue & { found: SentCase; event: ApplicationEvent };

const letterOf: Record<DocumentKind, string> = { receipt: 'R', notice: 'N', decision: 'D', licence: 'L' };

const numberOf = ({ found: { application }, event }: Writing, kind: DocumentKind): string =>
  `${application.reference}-${letterOf[kind]}${event.sequence}`;

/** A receipt, notice or decision: what happened in a case, in the words that its history has for it. */
export function letterDraft(writing: Writing, { kind, title }: Pick<Draft, 'kind' | 'title'>): Draft {
  const { found, event } = writing;
  const detail = both((locale) => detailOf(event, locale, (day) => day));
  const items: Record<string, Item> = {
    service: { label: { zh: '事项', en: 'Service' }, value: found.first.terms.service },
    reference: { label: { zh: '办件编号', en: 'Reference' }, value: found.application.reference ?? '' },
    ...(detail.zh && { detail: { label: { zh: '内容', en: 'Content' }, value: detail } }),
  };
  return drafted(writing, { kind, title, items, licence: undefined });
}

/** The licence that an approval ends with. */
export const licenceDraft = (writing: Writing, licence: Licence): Draft =>
  drafted(writing, {
    kind: 'licence',
    title: writing.found.first.terms.result,
    items: shownOn(writing.found, licence),
    licence,
  });

type Content = Pick<Draft, 'kind' | 'title'> & { items: Record<string, Item>; licence: Licence | undefined };

function drafted(writing: Writing, { kind, title, items, licence }: Content): Draft {
  const { catalogue, found, event } = writing;
  const { application } = found;
  const department = catalogue.findDepartment(application.department);
  const number = numberOf(writing, kind);
  const date = dayOf(event.at);
  const holder = holderOf(found, licence);
  const record = {
    type_code: catalogue.findGuide(application.service)?.codes.catalogue ?? '',
    body_code: department?.creditCode ?? '',
    valid_from: date,
    security_level: '1',
  };
  const identifier = identifierOf({ type: record.type_code, body: record.body_code, serial: number });
  return {
    ...{ kind, title, number, validUntil: licence?.months ? addDays(addMonths(date, licence.months), -1) : null },
    claims: {
      ...{ number, title, date, items },
      body: nameOf(catalogue.city, department?.name ?? catalogue.city.office),
      holder: { name: holder.name, kind: application.organisationId ? 'organisation' : 'person' },
      ...(holder.code && { holder_code: holder.code }),
      record: { identifier, ...record },
    },
  };
}

/** A department as others know it, with its city in front: 市公安局 becomes the 公安局 of the city that is named. */
const nameOf = ({ name }: Pick<City, 'name'>, body: { zh: string; en?: string }): Bilingual => ({
  zh: body.zh.startsWith(name.zh) ? body.zh : `${name.zh}${body.zh.replace(/^市/, '')}`,
  en: body.en?.includes(name.en) ? body.en : `${body.en ?? body.zh}, ${name.en}`,
});

/** Whose the document is: the answers that the guide names, else the applicant. */
function holderOf({ application, last }: SentCase, licence: Licence | undefined): { name: string; code: string } {
  const named = licence?.holder ?? { name: ['company-name'], code: ['credit-code', 'resident-id'] };
  return {
    name: firstOf(named.name, last.answers) ?? application.applicantName,
    code: firstOf(named.code, last.answers) ?? '',
  };
}

const firstOf = (fields: string[], answers: Answers): string | undefined =>
  fields.map((field) => textIn(answers, field)).find((text) => text !== undefined && text !== '');

function shownOn({ last: { form, answers } }: SentCase, { shows }: Licence): Record<string, Item> {
  const fields = form.pages.flatMap((page) => page.fields);
  const shown = shows.flatMap((id) => fields.find((field) => field.id === id && answers[id] !== undefined) ?? []);
  return Object.fromEntries(
    shown.map((field) => [
      field.id,
      { label: field.label, value: both((locale) => showAnswer(field, answers, locale)) },
    ]),
  );
}

const both = (say: (locale: Locale) => string): Bilingual =>
  Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Bilingual;
