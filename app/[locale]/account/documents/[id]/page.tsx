import type { Metadata } from 'next';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { StandingMark } from '#app/_parts/documents/standing-mark.tsx';
import { DocumentRows } from '#app/_parts/documents/document-rows.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { formatDateTime } from '#app/_ui/format.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { standingOf } from '#lib/documents/document.ts';
import { listMyDocuments, listMyShares, readMyDocument, type MyDocument } from '#lib/documents/holder/read-mine.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { DocumentSheet } from './document-sheet.tsx';
import { Shares } from './shares.tsx';

const texts = words({
  zh: {
    now: (time: string) => `${time}查询`,
    ...{ download: '下载 PDF', share: '授权查看', calendar: '到期日加入日历', renew: '去续办', case: '查看办件' },
    ...{ shares: '谁可以看，看过几次', others: '其他证照' },
  },
  en: {
    now: (time: string) => `as of ${time}`,
    ...{ download: 'Download the PDF', share: 'Let somebody see it', calendar: 'Add its end to your calendar' },
    ...{ renew: 'Renew it', case: 'Open the application' },
    ...{ shares: 'Who may see it, and how often they did', others: 'Other licences' },
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

const DocumentPage = async ({ params }: LocaleParams<{ id: string }>) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.document(other, id);
  const ctx = await memberContext(locale, here);
  const mine = (await readMyDocument(ctx, id)) ?? redirectNotFound(locale);
  const say = texts[locale];
  const today = dayOf(ctx.now());
  const others = (await listMyDocuments(ctx)).filter((one) => one.kind === 'licence' && one.id !== id).slice(0, 6);
  return (
    <MyFrame {...{ ctx, locale, here }} crumbs={[{ href: paths.documents(locale), text: pageNames[locale].documents }]}>
      <PageTitle locale={locale} title={mine.document.title[locale]} />
      <div className="gap-x-18 wide:grid wide:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="min-w-0">
          <DocumentSheet {...{ mine, locale }} />
          <p className="mt-4 flex flex-wrap items-baseline gap-x-4 text-h3">
            <StandingMark document={mine.document} {...{ today, locale }} />
            <span className="text-base">{say.now(formatDateTime(ctx.now(), locale))}</span>
          </p>
          <Ways {...{ mine, today, locale }} />
        </div>
        <aside className="min-w-0 wide:*:first:mt-0">
          <Section id="shares" title={say.shares}>
            <Shares shares={await listMyShares(ctx, mine)} now={ctx.now()} locale={locale} />
          </Section>
          {others.length > 0 && (
            <Section id="others" title={say.others}>
              <DocumentRows documents={others} {...{ today, locale }} />
            </Section>
          )}
        </aside>
      </div>
    </MyFrame>
  );
};

const Ways = ({ mine: { document }, today, locale }: { mine: MyDocument; today: Day; locale: Locale }) => {
  const say = texts[locale];
  const { id, service, applicationId, validUntil, revokedAt } = document;
  const mayRenew = ['ending', 'expired'].includes(standingOf(document, today));
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-3 print:hidden">
        <a href={paths.documentPdf(locale, id)} className="button">
          {say.download}
        </a>
        {!revokedAt && (
          <a href={paths.sharing(locale, id)} className="button button-quiet">
            {say.share}
          </a>
        )}
        {mayRenew && (
          <a href={paths.service(locale, service)} className="button button-quiet">
            {say.renew}
          </a>
        )}
      </p>
      <p className="mt-3 flex flex-wrap gap-x-6 print:hidden">
        {validUntil && <a href={paths.documentEnd(locale, id)}>{say.calendar}</a>}
        <a href={paths.application(locale, applicationId)}>{say.case}</a>
      </p>
    </>
  );
};

export default DocumentPage;
