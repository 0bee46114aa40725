import type { Metadata } from 'next';
import { StandingMark } from '#app/_parts/documents/standing-mark.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readCase } from '#lib/applications/desk/read-for-staff.ts';
import { formatDate } from '#app/_ui/format.ts';
import { listCaseDocuments } from '#lib/documents/list-case-documents.ts';
import type { Document } from '#lib/documents/document.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { RevokeForm } from './revoke-form.tsx';

const texts = words({
  zh: { title: '证照和文书', none: '这件还没有签发证照或文书。', proposed: '已提出撤销，等另一位审批员确认' },
  en: {
    title: 'Documents',
    none: 'No document of this case has been issued yet.',
    proposed: 'Revocation proposed: another approver has to agree',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const CaseDocumentsPage = async ({ params }: LocaleParams<{ id: string }>) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.documents(other, id);
  const ctx = await staffContext(locale, here);
  const found = (await readCase(ctx, id)) ?? redirectNotFound(locale);
  const documents = found.own ? [] : await listCaseDocuments(ctx, id);
  const open = documents.filter(({ revokedAt }) => !revokedAt);
  const crumbs = [
    { href: paths.staff.desk(locale), text: pageNames[locale].cases },
    { href: paths.staff.application(locale, id), text: found.terms.service[locale] },
  ];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }}>
      <h1>{say.title}</h1>
      {documents.length === 0 && <p className="mt-3">{say.none}</p>}
      <ul className="mt-4 text-column">
        {documents.map((document) => (
          <Issued key={document.id} {...{ document, locale }} today={dayOf(ctx.now())} />
        ))}
      </ul>
      <RevokeForm {...{ locale, title: say.title, applicationId: id }} documents={open} />
    </StaffFrame>
  );
};

const Issued = ({ document, today, locale }: { document: Document; today: Day; locale: Locale }) => (
  <li className="border-b border-line py-3">
    <p className="flex flex-wrap justify-between gap-x-6">
      <span className="font-semibold">{document.title[locale]}</span>
      <StandingMark {...{ document, today, locale }} />
    </p>
    <p className="text-small text-quiet">
      {document.number} · {formatDate(document.happenedAt, locale)}
    </p>
    {document.revocationProposedById && !document.revokedAt && <p className="text-small">{texts[locale].proposed}</p>}
  </li>
);

export default CaseDocumentsPage;
