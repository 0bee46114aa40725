import { formatDate } from '#app/_ui/format.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { lightOfApplication } from '#lib/applications/clock/case-clock.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Light } from '#lib/deadlines/light.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Representation } from '#lib/organisations/representation.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { states } from '#lib/applications/life/states.ts';

/** A case as a line of a list, in the reader's language; it may travel to the browser. */
export type ListedCase = {
  id: string;
  service: string;
  applicant: string;
  /** Of the company it was made for, while nobody has confirmed it. */
  unconfirmed: Representation | undefined;
  /** A message of the applicant's awaits a reply. */
  awaitsReply: boolean;
  reference: string;
  state: string;
  received: string;
  due: string;
  light: Light | undefined;
  hands: string | null;
};

export const listCase = (row: Row, locale: Locale, today: Day): ListedCase => ({
  id: row.id,
  service: theCatalogue().findGuide(row.service)?.name[locale] ?? row.service,
  applicant: row.applicantName,
  unconfirmed: row.representation && row.representation !== 'confirmed' ? row.representation : undefined,
  awaitsReply: row.awaitsReply,
  reference: row.reference ?? '',
  state: states[row.status].words[locale].staff,
  received: row.submittedAt ? formatDate(row.submittedAt, locale) : '',
  due: row.dueOn ? formatDate(row.dueOn, locale) : '',
  light: lightOfApplication(row, today),
  hands: row.assigneeName,
});
