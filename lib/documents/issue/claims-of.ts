import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { DocumentTemplate } from '#lib/catalogue/document-templates.ts';
import type { City } from '#lib/catalogue/lists.ts';
import type { Licence } from '#lib/catalogue/guide.ts';
import type { ApplicationEvent } from '#lib/applications/application.ts';
import type { SentCase } from '#lib/applications/system/read-case.ts';
import type { WithCalendar } from '#lib/deadlines/calendar.ts';
import { showAnswer } from '#lib/forms/read-answers.ts';
import { textIn, type Answers } from '#lib/forms/kinds/value.ts';
import { addDays, addMonths, dayOf, type Day } from '#lib/kernel/day.ts';
import { locales, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { DocumentClaims, DocumentKind, Item } from '#lib/documents/credential/credential.ts';
import { identifierOf } from './identifier.ts';
import { mergeTemplate } from './merge-fields.ts';
import { serialOf, writeNumber, type Numbered } from './number.ts';

export type Draft = {
  kind: DocumentKind;
  title: Bilingual;
  number: string;
  validUntil: Day | null;
  claims: Pick<DocumentClaims, 'number' | 'title' | 'body' | 'date' | 'holder' | 'holder_code' | 'record' | 'items'>;
};

/** A case, what happened in it, and the place in its department's series that the document has. */
export type Writing = WithCatalogue & WithCalendar & { found: SentCase; event: ApplicationEvent; numbered: Numbered };

/** A receipt, notice or decision: what happened in a case, in the words of the city's template. */
export function letterDraft(
  writing: Writing,
  { kind, template }: { kind: DocumentKind; template: DocumentTemplate },
): Draft {
  const { found } = writing;
  const items: Record<string, Item> = {
    service: { label: { zh: '事项', en: 'Service' }, value: found.first.terms.service },
    reference: { label: { zh: '办件编号', en: 'Reference' }, value: found.application.reference ?? '' },
    detail: {
      label: { zh: '内容', en: 'Content' },
      value: both((locale) => mergeTemplate(writing, template, locale)),
    },
  };
  return drafted(writing, { kind, title: template.title, mark: template.mark, items, licence: undefined });
}

/** The licence that an approval ends with. */
export const licenceDraft = (writing: Writing, licence: Licence): Draft =>
  drafted(writing, {
    kind: 'licence',
    mark: writing.catalogue.city.documentNumbers.licence,
    title: writing.found.first.terms.result,
    items: shownOn(writing.found, licence),
    licence,
  });

type Content = Pick<Draft, 'kind' | 'title'> & {
  mark: string;
  items: Record<string, Item>;
  licence: Licence | undefined;
};

function drafted(writing: Writing, { kind, title, mark, items, licence }: Content): Draft {
  const { catalogue, found, event, numbered } = writing;
  const { application } = found;
  const department = catalogue.findDepartment(application.department);
  const number = writeNumber(catalogue, mark, numbered);
  const date = dayOf(event.at);
  const holder = holderOf(found, licence);
  const record = {
    type_code: catalogue.findGuide(application.service)?.codes.catalogue ?? '',
    body_code: department?.creditCode ?? '',
    valid_from: date,
    security_level: '1',
  };
  const identifier = identifierOf({ type: record.type_code, body: record.body_code, serial: serialOf(numbered) });
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
