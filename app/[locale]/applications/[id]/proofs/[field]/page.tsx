import type { Metadata, Route } from 'next';
import { redirect } from 'next/navigation';
import { FormFrame } from '#app/_frame/form-frame.tsx';
import { wayOut } from '#app/_parts/guest/way-out.ts';
import { answersForm } from '#app/_forms/answers-form.ts';
import { QuickExit } from '#app/_parts/application/quick-exit.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { leaveDraft, writerContext } from '#app/_request/writer-context.ts';
import { paths } from '#app/_request/paths.ts';
import { environment } from '#app/_server/environment.ts';
import { formatTime } from '#app/_ui/format.ts';
import { readMyCase } from '#lib/applications/applicant/read-my-application.ts';
import { afterPage } from '#lib/applications/draft/after-page.ts';
import { codeSentUntil, findToProve } from '#lib/applications/proofs/find-to-prove.ts';
import { codeLasts } from '#lib/identity/one-time-code.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { CodeForm, Refused, SendForm } from './code-form.tsx';
import { proofWords, type ProofWords } from './proof-words.ts';

const texts = words({
  zh: { later: '先往下填，提交前再确认', mailbox: '演示网站不会真的发出：打开演示信箱' },
  en: {
    later: 'Continue now and confirm before you submit',
    mailbox: 'This demonstration sends nothing: open the mailbox',
  },
});

type Props = LocaleParams<{ id: string; field: string }> & { searchParams: Promise<{ from?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const AddressProofPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { id, field } = await params;
  const toCheck = (await searchParams).from === 'check';
  const here = (other: Locale) => paths.addressProof(other, { id, field, toCheck });
  const ctx = await writerContext(locale, here);
  const { application, terms } = (await readMyCase(ctx, id)) ?? (await leaveDraft(ctx, { id, locale, here }));
  const found = await findToProve(ctx, { applicationId: id, field });
  if (!found) return redirect(paths.application(locale, id) as Route);
  const { page, address, field: asked } = found.given;
  const onward = afterPage(ctx, found.application, { pageId: page.id, toCheck });
  const isAnswered = await answersForm();
  if (found.isProved && !isAnswered) return redirect(paths.afterAnswers(locale, onward) as Route);
  const say = proofWords[asked.kind][locale];
  const of = { locale, applicationId: id, field, toCheck };
  const until = await codeSentUntil(ctx, found);
  return (
    <FormFrame {...{ locale, here, form: undefined }} {...wayOut(ctx, locale)} title={terms.service[locale]}>
      <QuickExit service={application.service} locale={locale} />
      <div className="text-column">
        <Refused locale={locale} title={`${say.title} - ${terms.service[locale]}`} />
        <h1>{say.title}</h1>
        <p className="mt-3">{sent(say, address, until)}</p>
        {(until || isAnswered) && <CodeForm {...of} hint={until && say.until(formatTime(until))} />}
        <SendForm {...of} isFirst={!until} />
        <ul className="mt-6">
          <Way href={(toCheck ? paths.changeAnswers : paths.applicationPage)(locale, id, page.id)} text={say.change} />
          <Way href={paths.afterAnswers(locale, { ...onward, prove: undefined })} text={texts[locale].later} />
          {environment().mode === 'demonstration' && <Way href={paths.mailbox(locale)} text={texts[locale].mailbox} />}
        </ul>
      </div>
    </FormFrame>
  );
};

const sent = (say: ProofWords, address: string, until: Date | undefined): string =>
  until ? say.sent(address, formatTime(new Date(until.getTime() - codeLasts))) : say.notSent(address);

const Way = ({ href, text }: { href: string; text: string }) => (
  <li>
    <a href={href} className="inline-flex min-h-11 items-center">
      {text}
    </a>
  </li>
);

export default AddressProofPage;
