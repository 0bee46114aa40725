import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { QuickExit } from '#app/_parts/application/quick-exit.tsx';
import { SetAside } from '#app/_parts/application/set-aside.tsx';
import { LooksOfCase } from '#app/_parts/member/access/looks-of-case.tsx';
import { DiscardRefused } from '#app/_parts/member/discard-form.tsx';
import { KeepRefused } from '#app/_parts/member/lapse.tsx';
import { GuestNotes } from '#app/_parts/guest/guest-notes.tsx';
import { WriterFrame } from '#app/_parts/guest/writer-frame.tsx';
import { showChangesFirst } from '#app/_parts/application/changes-first.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths, type Here } from '#app/_request/paths.ts';
import { leaveDraft, writerContext, type WriterContext } from '#app/_request/writer-context.ts';
import { pageNames } from '#app/_frame/page-names.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { readAskedOfMe, readMySigning } from '#lib/applications/signatures/read-copies.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { CaseView } from './case-view.tsx';
import { DraftView } from './draft-view.tsx';
import { TakeBackRefused } from './signatures/take-back-form.tsx';
import { SigningReturned, SigningView } from './signing-view.tsx';

type Props = LocaleParams<{ id: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const ApplicationPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const { id } = await params;
  const here = (other: Locale) => paths.application(other, id);
  const ctx = await writerContext(locale, here);
  const found = (await readMyCase(ctx, id)) ?? (await leadElsewhere(ctx, { id, locale, here }));
  const signing = found.application.status === 'draft' ? await readMySigning(ctx, id) : undefined;
  await showChangesFirst(ctx, found.application, locale);
  const isWaiting = found.application.signingSince !== null;
  const isDraft = found.application.status === 'draft' && !isWaiting;
  const View = isDraft ? DraftView : CaseView;
  return (
    <WriterFrame
      ctx={ctx}
      locale={locale}
      here={here}
      crumbs={[{ href: paths.applications(locale), text: pageNames[locale].applications }]}
    >
      <QuickExit service={found.application.service} locale={locale} />
      <DiscardRefused locale={locale} />
      <KeepRefused locale={locale} />
      <TakeBackRefused locale={locale} />
      {signing && isDraft && <SigningReturned signing={signing} locale={locale} />}
      {signing && isWaiting ? (
        <SigningView {...{ found, signing, locale }} />
      ) : (
        <View found={found} locale={locale} today={dayOf(ctx.now())} isGuest={ctx.isGuest} />
      )}
      {ctx.isGuest && <GuestNotes {...{ ctx, draft: found.application, locale }} />}
      {isDraft ? <SetAside {...{ ctx, draft: found.application, locale }} /> : <LooksOfCase {...{ ctx, id, locale }} />}
    </WriterFrame>
  );
};

/** Whoever was asked to sign it, and has opened it, is told of it under this address, too. */
async function leadElsewhere(ctx: WriterContext, to: { id: string; locale: Locale; here: Here }): Promise<never> {
  if (await readAskedOfMe(ctx, to.id)) redirect(paths.signature(to.locale, to.id) as Route);
  return leaveDraft(ctx, to);
}

export default ApplicationPage;
