import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { expectedDates } from '#lib/applications/clock/expected-dates.ts';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { RepresentationMark } from '#app/_parts/organisation/representation-mark.tsx';
import { Letterhead } from '#app/_parts/application/letterhead.tsx';
import { PapersSection } from '#app/_parts/application/papers-section.tsx';
import { saySeat, seatWords } from '#app/_parts/application/seat-line.ts';
import { WhatNext } from '#app/_parts/application/what-next.tsx';
import { formatDate, formatDateTime, formatLimit } from '#app/_ui/format.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { RelatedToReceipt } from '#app/_parts/recommendations/related-by-usage.tsx';
import { PrintButton } from '#app/_ui/print-button.tsx';
import { Reference } from '#app/_ui/reference.tsx';
import { Section } from '#app/_ui/section.tsx';
import { SummaryList, type SummaryRow } from '#app/_ui/summary-list.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { memberContext } from '#app/_request/member-context.ts';
import { dateWords } from '#app/_parts/application/date-words.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readMyCase, type MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { theCalendar, theCatalogue } from '#app/_server/content.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    title: '申请回执',
    done: '申请已提交',
    reference: '办件编号',
    keep: '请记下这个编号，或者打印这张回执。',
    print: '打印回执',
    open: '查看办理进度',
    service: '事项',
    applicant: '申请人',
    department: '办理部门',
    received: '收到时间',
    promised: '本市承诺办结',
    statutory: '法定办结期限',
    after: (limit: string, day: string) => `受理后 ${limit}内，最迟${day}`,
    spot: '受理后当场办结',
    next: '接下来',
    tracking: '不登录也能查',
    how: '在“查办件进度”输入办件编号和申请中填写的手机号码后四位。两项都对才能查到，别人只看到编号查不了。',
    notDecision: '本回执只证明已收到申请，不是受理通知，也不是决定。',
  },
  en: {
    title: 'Receipt',
    done: 'Your application has been submitted',
    reference: 'Reference',
    keep: 'Note this reference or print this receipt.',
    print: 'Print the receipt',
    open: 'Follow this application',
    service: 'Service',
    applicant: 'Applicant',
    department: 'Department',
    received: 'Received',
    promised: 'Decision promised by this city',
    statutory: 'Decision due by law',
    after: (limit: string, day: string) => `${limit} after acceptance: ${day} at the latest`,
    spot: 'On the spot, after acceptance',
    next: 'What happens next',
    tracking: 'Track it without signing in',
    how: 'The reference alone opens nothing. On the tracking page, enter the reference and the last four digits of the mobile number you gave in the application.',
    notDecision: 'This receipt shows that your application has arrived. It is neither an acceptance nor a decision.',
  },
});

type Props = LocaleParams<{ id: string }>;
type About = { found: MyCase; locale: Locale };

export const metadata: Metadata = { title: null, robots: { index: false } };

const ReceiptPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.receipt(other, id);
  const ctx = await memberContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? redirectNotFound(locale);
  const { reference } = found.application;
  if (!reference) return redirect(paths.application(locale, id) as Route);
  return (
    <MyFrame ctx={ctx} locale={locale} here={here}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <Letterhead locale={locale} title={texts[locale].title} day={dayOf(ctx.now())} />
      <Filed reference={reference} locale={locale} />
      <div className="mt-8 text-column">
        <SummaryList rows={[...aboutRows({ found, locale }), ...dateRows({ found, locale })]} />
        <p className="mt-3 text-small text-quiet">{texts[locale].notDecision}</p>
      </div>
      <Ways id={id} locale={locale} />
      <PapersSection owed={found.owed} service={found.application.service} locale={locale} />
      <Section id="next" title={texts[locale].next}>
        <div className="text-column">
          <WhatNext limits={found.terms.limits} locale={locale} sent />
        </div>
      </Section>
      <Section id="tracking" title={texts[locale].tracking}>
        <p className="text-column">
          {texts[locale].how} <a href={paths.tracking(locale)}>{pageNames[locale].tracking}</a>
        </p>
      </Section>
      <RelatedToReceipt service={found.application.service} locale={locale} />
    </MyFrame>
  );
};

const Filed = ({ reference, locale }: { reference: string; locale: Locale }) => (
  <div className="text-column rounded border-2 border-normal bg-normal-tint px-5 py-5">
    <h1 className="flex items-center gap-3">
      <Icon name="check" className="size-[1em] text-normal" />
      {texts[locale].done}
    </h1>
    <p className="mt-4 text-small">{texts[locale].reference}</p>
    <p className="text-h2 font-semibold">
      <Reference reference={reference} />
    </p>
    <p className="mt-2 text-small print:hidden">{texts[locale].keep}</p>
  </div>
);

const Ways = ({ id, locale }: { id: string; locale: Locale }) => (
  <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
    <a href={paths.application(locale, id)} className="button">
      {texts[locale].open}
    </a>
    <PrintButton locale={locale} text={texts[locale].print} />
  </div>
);

const aboutRows = ({ found: { application, terms, representation, seat }, locale }: About): SummaryRow[] => [
  { term: texts[locale].service, value: terms.service[locale] },
  {
    term: texts[locale].applicant,
    value: (
      <>
        <bdi>{application.applicantName}</bdi>
        {representation && (
          <span className="block">
            <RepresentationMark {...{ representation, locale }} />
          </span>
        )}
      </>
    ),
  },
  { term: texts[locale].department, value: theCatalogue().findDepartment(application.department)?.name[locale] },
  { term: texts[locale].received, value: application.submittedAt && formatDateTime(application.submittedAt, locale) },
  ...(seat ? [{ term: seatWords[locale].term, value: saySeat(seat, locale) }] : []),
];

/** The dates that bind the city, reckoned as if it answered the filing on the last day. */
function dateRows({ found: { application, terms }, locale }: About): SummaryRow[] {
  if (!application.submittedAt) return [];
  const say = texts[locale];
  const { answer, promised, statutory } = expectedDates(theCalendar(), terms.limits, application.submittedAt);
  const { limits } = terms;
  return [
    { term: dateWords[locale].answer, value: formatDate(answer, locale) },
    {
      term: say.promised,
      value:
        limits.promised.unit === 'on-the-spot'
          ? say.spot
          : say.after(formatLimit(limits.promised, locale), formatDate(promised, locale)),
    },
    ...(limits.statutory && limits.statutory.unit !== 'on-the-spot' && statutory
      ? [
          {
            term: say.statutory,
            value: say.after(formatLimit(limits.statutory, locale), formatDate(statutory, locale)),
          },
        ]
      : []),
  ];
}

export default ReceiptPage;
