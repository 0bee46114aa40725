import type { ReactNode } from 'react';
import { NotReady } from '#app/_parts/files/not-ready.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { paths } from '#app/_request/paths.ts';
import { formState } from '#app/_forms/form-state.ts';
import type { SubmitRefusal } from '#lib/applications/draft/submit.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { submitApplication } from './actions.ts';

const texts = words({
  zh: {
    submit: '提交申请',
    incomplete: '还有一页没有填完整，补上后再提交。',
    toPage: '去填写这一页',
    notProved: '有一项联系方式还没有用验证码确认，所以没有提交。',
    toProof: '去确认',
    changed: '您开始填写以后，这项服务的申请表改了，所以没有提交。您填写的内容没有丢失。',
    toChanges: '看看有哪些变化',
    answers: '您核对以后，填写的内容又在另一个窗口或者设备上改过，所以没有提交。上面是现在的内容，请再核对一遍。',
    closed: '这项服务刚刚停止了网上申请，所以没有提交。您的草稿还在，没有丢失。请看办事指南里现在怎么办。',
    toGuide: '查看办事指南',
    full: '您填写的时候，最后一个名额被别人先提交的申请占了，所以没有提交。您的草稿还在，没有丢失；有名额退回来，就可以提交。',
    already: '您已经有一份申请正在办理，或者已经获批，所以没有提交。您的草稿还在，没有丢失。',
    toThat: '查看那份申请',
    unknown: '没有找到这份申请，没有提交。它可能已被删除，您可能不再代这家企业办事，或者在另一个窗口用别的账号登录了。',
    toMine: '查看我的办件',
  },
  en: {
    submit: 'Submit application',
    incomplete: 'One page is not complete yet. Fill it in, then submit.',
    toPage: 'Go to that page',
    notProved: 'One of your contact details is not confirmed by a code yet, so nothing was sent.',
    toProof: 'Confirm it',
    changed:
      'The form of this service has changed since you began, so nothing was sent. Nothing that you wrote is lost.',
    toChanges: 'See what is different',
    answers:
      'Your answers were changed in another window or on another device after you checked them, so nothing was sent. What stands above is what they are now: check it again.',
    closed:
      'Online applications for this service have just closed, so nothing was sent. Your draft is kept. The guide says how to apply now.',
    toGuide: 'Read the guide',
    full: 'The last place was taken by an application that was sent before yours, so nothing was sent. Your draft is kept, and you can send it if a place comes back.',
    already: 'You have an application that is open or was granted, so nothing was sent. Your draft is kept.',
    toThat: 'See that application',
    unknown:
      'This application could not be found, and nothing was sent. It may have been deleted, you may not act for this company any more, or another account is signed in in another window.',
    toMine: 'See my applications',
  },
});

type SubmitFormProps = {
  locale: Locale;
  applicationId: string;
  service: string;
  title: string;
  /** The page says why it cannot be sent at present. */
  isShut: boolean;
  /** Made when the page was: a second try with it gives the first result. */
  idempotencyKey: string;
  /** The mark of the answers that stand above. */
  seen: string;
};

export const SubmitForm = async ({ isShut, title, idempotencyKey, seen, ...about }: SubmitFormProps) => {
  const { locale, applicationId } = about;
  const state = await formState(submitApplication);
  const refusal = state.notice ?? (state.refusal && sayRefusal(state.refusal, about));
  return (
    <form action={submitApplication} noValidate>
      <PageTitle locale={locale} title={title} error={Boolean(refusal)} />
      <ErrorSummary locale={locale} errors={state.errors} refusal={refusal} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={applicationId} />
      <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
      <input type="hidden" name="seen" autoComplete="off" value={seen} />
      {!isShut && <button className="button max-sm:w-full">{texts[locale].submit}</button>}
    </form>
  );
};

type About = Pick<SubmitFormProps, 'locale' | 'applicationId' | 'service'>;

function sayRefusal(refusal: SubmitRefusal, { locale, applicationId, service }: About): ReactNode {
  const say = texts[locale];
  if (refusal.code === 'incomplete')
    return (
      <Way text={say.incomplete} link={say.toPage} href={paths.changeAnswers(locale, applicationId, refusal.page)} />
    );
  if (refusal.code === 'not_proved')
    return (
      <Way
        text={say.notProved}
        link={say.toProof}
        href={paths.addressProof(locale, { id: applicationId, field: refusal.field, toCheck: true })}
      />
    );
  if (refusal.code === 'form_changed')
    return <Way text={say.changed} link={say.toChanges} href={paths.formChanges(locale, applicationId)} />;
  if (refusal.code === 'answers_changed') return say.answers;
  if (refusal.code === 'files_not_ready') return <NotReady files={refusal.files} locale={locale} />;
  if (refusal.code === 'service_closed')
    return <Way text={say.closed} link={say.toGuide} href={paths.service(locale, service)} />;
  if (refusal.code === 'round_full') return say.full;
  if (refusal.code === 'one_already')
    return refusal.applicationId === undefined ? (
      say.already
    ) : (
      <Way text={say.already} link={say.toThat} href={paths.application(locale, refusal.applicationId)} />
    );
  return <Way text={say.unknown} link={say.toMine} href={paths.applications(locale)} />;
}

const Way = ({ text, link, href }: { text: string; link: string; href: string }) => (
  <>
    <p>{text}</p>
    <p className="mt-1">
      <a href={href} className="font-semibold">
        {link}
      </a>
    </p>
  </>
);
