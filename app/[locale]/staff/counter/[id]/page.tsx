import type { Metadata } from 'next';
import { answersForm } from '#app/_forms/answers-form.ts';
import { AdmissionNotice } from '#app/_parts/application/admission-notice.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { findAtCounter, readCounter } from '#lib/applications/counter/read-counter.ts';
import { readAdmission } from '#lib/applications/admission/admit.ts';
import { filesByField } from '#lib/files/carried.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CounterForm } from './counter-form.tsx';
import { Filed } from './filed.tsx';
import type { Sent } from './scans-form.tsx';

const texts = words({ zh: { up: '窗口' }, en: { up: 'Counter' } });

type Props = LocaleParams<{ id: string }> & { searchParams: Promise<Sent> };

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The form that an officer fills in for whoever stands at the counter; after the filing, its result and its documents. */
const CounterCasePage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.staff.counterCase(other, id);
  const ctx = await staffContext(locale, here);
  const application = (await findAtCounter(ctx, id)) ?? redirectNotFound(locale);
  const isOpen = application.status === 'draft' || (await answersForm());
  const draft = isOpen ? await readCounter(ctx, application) : undefined;
  const guide = draft && ctx.catalogue.findGuide(application.service);
  const crumbs = [{ href: paths.staff.counter(locale), text: texts[locale].up }];
  return (
    <StaffFrame {...{ ctx, locale, here, crumbs }} {...(draft && { form: 'act-form' })}>
      {guide && <AdmissionNotice admission={await readAdmission(ctx, guide)} locale={locale} />}
      {draft ? (
        <CounterForm {...{ ctx, draft, locale }} carried={await filesByField(ctx, id)} sent={await searchParams} />
      ) : (
        <Filed {...{ ctx, id, locale }} />
      )}
    </StaffFrame>
  );
};

export default CounterCasePage;
