import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { randomUUID } from 'node:crypto';
import { AdmissionNotice } from '#app/_parts/application/admission-notice.tsx';
import { QuickExit } from '#app/_parts/application/quick-exit.tsx';
import { SuspendedDraft } from '#app/_parts/application/suspended-draft.tsx';
import { FeeOfDraft } from '#app/_parts/eligibility/fee-of-draft.tsx';
import { ActingFor } from '#app/_parts/member/acting-for.tsx';
import { WriterFrame } from '#app/_parts/guest/writer-frame.tsx';
import { WhatNext } from '#app/_parts/application/what-next.tsx';
import { Icon } from '#app/_ui/icon.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { AnswerValue } from '#app/_parts/form/answer-value.tsx';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import { showChangesFirst } from '#app/_parts/application/changes-first.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { leaveDraft, writerContext } from '#app/_request/writer-context.ts';
import { firstOpenPage } from '#lib/applications/open-page.ts';
import type { Application } from '#lib/applications/application.ts';
import { withAllProved, type NotProved } from '#lib/applications/proofs/all-proved.ts';
import { provedDocument } from '#lib/applications/proofs/proved-document.ts';
import { asOf } from '#lib/applications/clock/case-clock.ts';
import { markOfAll } from '#lib/applications/draft/page-mark.ts';
import { readMyCase, type MyCase } from '#lib/applications/applicant/read-my-application.ts';
import type { FormPage } from '#lib/forms/form.ts';
import { onlyTaken } from '#lib/forms/conditions.ts';
import { whoSigns } from '#lib/applications/signatures/who-signs.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';
import { SignInToSubmit } from './sign-in-to-submit.tsx';
import { SubmitForm } from './submit-form.tsx';

const texts = words({
  zh: {
    title: '核对填写内容',
    back: '返回申请',
    change: '修改',
    signs: (names: string) =>
      `这份申请还要${names}签字。您提交就是签字，之后内容锁定，其他人都签字以后才正式提交给我们。接下来我们告诉您怎样请对方签字。`,
    open: '还有一页没有填完整',
    unproved: '还有一项联系方式没有确认',
    prove: '用验证码确认',
    goOn: (page: string) => `继续填写：${page}`,
    next: '提交之后',
    statement: '提交就是确认以上内容真实、完整。提交后不能再修改，需要补正时我们会通知您。',
  },
  en: {
    title: 'Check your answers',
    back: 'Back to the application',
    change: 'Change',
    signs: (names: string) =>
      `This application has to be signed by ${names} as well. By submitting you sign it, and your answers are locked; it reaches us once everybody has signed. The next page says how to ask them.`,
    open: 'One page is not complete yet',
    unproved: 'One of your contact details is not confirmed yet',
    prove: 'Confirm it with a code',
    goOn: (page: string) => `Continue with “${page}”`,
    next: 'After you submit',
    statement:
      'By submitting you confirm that your answers are true and complete. You cannot change them afterwards; if something needs correcting, we will tell you.',
  },
});

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const CheckPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.submission(other, id);
  const ctx = await writerContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? (await leaveDraft(ctx, { id, locale, here }));
  const { application, terms } = found;
  if (application.status !== 'draft' || application.signingSince)
    return redirect(paths.application(locale, id) as Route);
  await showChangesFirst(ctx, application, locale);
  const open = firstOpenPage(application, asOf(ctx));
  const proved = await withAllProved(ctx, application, []);
  return (
    <WriterFrame ctx={ctx} locale={locale} here={here}>
      <QuickExit service={application.service} locale={locale} />
      <a
        href={paths.application(locale, id)}
        className="plain-link inline-flex min-h-9 items-center gap-1.5 text-small"
      >
        <Icon name="arrow-left" className="size-[1em]" />
        {texts[locale].back}
      </a>
      <p className="mt-3 text-small text-quiet">{terms.service[locale]}</p>
      <h1>{texts[locale].title}</h1>
      <ActingFor found={found} locale={locale} />
      <SuspendedDraft application={application} locale={locale} />
      <AdmissionNotice admission={found.admission} locale={locale} isDraft />
      {open && <Incomplete {...{ open, id, locale }} />}
      {!open && !proved.ok && <Unproved {...{ id, locale }} open={proved.refusal} />}
      <Answers application={proved.ok ? proved.value : application} locale={locale} />
      {!open && proved.ok && (
        <Send
          {...{ found, locale }}
          isGuest={ctx.isGuest}
          signatories={whoSigns(ctx, application).signatories.map(({ name }) => name)}
        />
      )}
    </WriterFrame>
  );
};

const Unproved = ({ open, id, locale }: { open: NotProved; id: string; locale: Locale }) => (
  <div className="mt-6 text-column">
    <PageTitle locale={locale} title={texts[locale].title} />
    <Notice kind="warning" title={texts[locale].unproved}>
      <a
        href={paths.addressProof(locale, { id, field: open.field, toCheck: true })}
        className="inline-flex min-h-11 items-center"
      >
        {texts[locale].prove}
      </a>
    </Notice>
  </div>
);

const Incomplete = ({ open, id, locale }: { open: FormPage; id: string; locale: Locale }) => (
  <div className="mt-6 text-column">
    <PageTitle locale={locale} title={texts[locale].title} />
    <Notice kind="warning" title={texts[locale].open}>
      <a href={paths.changeAnswers(locale, id, open.id)} className="inline-flex min-h-11 items-center">
        {texts[locale].goOn(open.title[locale])}
      </a>
    </Notice>
  </div>
);

type About = { found: MyCase; locale: Locale };

const Answers = ({ application, locale }: { application: Application; locale: Locale }) => {
  const { form, answers, id } = application;
  return provedDocument({ ...application, locale }, onlyTaken(form, answers)).map(({ page, title, rows }) => (
    <section key={page} className="mt-10" aria-labelledby={`${page}-title`}>
      <div className="mb-2 flex items-baseline justify-between gap-4">
        <h2 id={`${page}-title`} className="text-large">
          {title}
        </h2>
        <a href={paths.changeAnswers(locale, id, page)} className="inline-flex min-h-9 shrink-0 items-center">
          {texts[locale].change}
          <span className="sr-only"> {title}</span>
        </a>
      </div>
      <SummaryList
        rows={rows.map(({ label, ...row }) => ({ term: label, value: <AnswerValue {...row} locale={locale} /> }))}
      />
    </section>
  ));
};

type SendProps = About & { signatories: string[]; isGuest: boolean };

const Send = ({ found: { application, terms, admission }, signatories, isGuest, locale }: SendProps) => (
  <section className="mt-12 text-column" aria-labelledby="next-title">
    <h2 id="next-title">{texts[locale].next}</h2>
    <WhatNext limits={terms.limits} locale={locale} />
    {signatories.length > 0 && <p className="mt-5 font-semibold">{texts[locale].signs(listed(signatories, locale))}</p>}
    <FeeOfDraft draft={application} locale={locale} />
    <p className="my-5">{texts[locale].statement}</p>
    {isGuest ? (
      <SignInToSubmit applicationId={application.id} locale={locale} title={texts[locale].title} />
    ) : (
      <SubmitForm
        locale={locale}
        applicationId={application.id}
        service={application.service}
        title={texts[locale].title}
        isShut={isSuspended(application) || (admission !== undefined && admission.state !== 'open')}
        idempotencyKey={randomUUID()}
        seen={markOfAll(application)}
      />
    )}
  </section>
);

const isSuspended = ({ service }: MyCase['application']): boolean =>
  theCatalogue().findGuide(service)?.suspended !== undefined;

const listed = (names: string[], locale: Locale): string =>
  new Intl.ListFormat(locale === 'zh' ? 'zh-CN' : 'en').format(names.map(isolated));

export default CheckPage;
