import { formatDate } from '#app/_ui/format.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { lightOfApplication } from '#lib/applications/clock/case-clock.ts';
import { theCalendar, theCatalogue } from '#app/_server/content.ts';
import { isOver } from '#lib/applications/life/life.ts';
import { workingDaysTo, type Light } from '#lib/deadlines/light.ts';
import type { Day } from '#lib/kernel/day.ts';
import type { Representation } from '#lib/organisations/representation.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { states } from '#lib/applications/life/states.ts';

/** A case as a line of a list, in the reader's language; it may travel to the browser. */
export type ListedCase = {
  id: string;
  version: number;
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
  /** Working days left, or over where it is late; undefined where nothing is due. */
  days: number | undefined;
  isUnread: boolean;
  /** The applicant's, where it is not the reader's. */
  language: Locale | undefined;
};

/** `reader` is whoever looks at the list. */
export const listCase = (row: Row, locale: Locale, { today, reader }: { today: Day; reader: string }): ListedCase => ({
  id: row.id,
  version: row.version,
  service: theCatalogue().findGuide(row.service)?.name[locale] ?? row.service,
  applicant: row.applicantName,
  unconfirmed: row.representation && row.representation !== 'confirmed' ? row.representation : undefined,
  awaitsReply: row.awaitsReply,
  reference: row.reference ?? '',
  state: states[row.status].words[locale].staff,
  received: row.submittedAt ? formatDate(row.submittedAt, locale) : '',
  due: row.dueOn ? formatDate(row.dueOn, locale) : '',
  light: lightOfApplication(row, today),
  hands: row.assigneeId === reader ? me[locale] : row.assigneeName,
  days: row.dueOn ? workingDaysTo(row.dueOn, { calendar: theCalendar(), today }) : undefined,
  isUnread:
    row.assigneeId === reader && !isOver(row.status) && !(row.seenBy === reader && row.seenVersion === row.version),
  language: row.locale === locale ? undefined : row.locale,
});

const me = words({ zh: '我', en: 'me' });
