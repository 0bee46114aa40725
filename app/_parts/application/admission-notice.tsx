import type { ReactNode } from 'react';
import { formatDate } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Admission } from '#lib/catalogue/admission.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';

const texts = words({
  zh: {
    left: (left: number, of: number, round: string) => `${round}还剩 ${left} 个名额（共 ${of} 个）`,
    first: '先提交的先得。开始填写不占名额，提交成功才算。',
    closes: (day: string) => `申请到${day}为止`,
    by: '请在当天二十四点以前提交。',
    full: (of: number, round: string) => `${round}名额已满（共 ${of} 个）`,
    back: '有人撤回或者没有获批，名额会退回来，还是先到先得。可以过些时候再来看。',
    kept: '您填写的内容都保存着，没有丢失。有名额退回来，就可以提交。',
    yours: (name: string | undefined) => (name ? `${isolated(name)}已经申请过了` : '您已经申请过了'),
    see: '查看那份申请',
    open: '那份申请正在办理，或者已经获批，所以不能再申请。',
    elsewhere:
      '同一个人或者同一家企业的申请正在办理，或者已经获批，所以不能再申请。它可能是在窗口或者用别的账号提交的，可以向办理部门查询。',
    other: '代别人申请的，可以接着填：在“您为谁申请”里选为谁。',
    draft: '这份草稿不能提交，您可以删除它。',
  },
  en: {
    left: (left: number, of: number, round: string) =>
      `${left} of ${of} places ${left === 1 ? 'is' : 'are'} left${round && ` (${round})`}`,
    first: 'Places go to whoever sends first. Filling in the form does not reserve one.',
    closes: (day: string) => `Applications close on ${day}`,
    by: 'Send yours before midnight at the end of that day.',
    full: (of: number, round: string) => `All ${of} places are taken${round && ` (${round})`}`,
    back: 'If somebody withdraws or is refused, their place comes back, first come, first served. You can look again later.',
    kept: 'What you filled in is kept. You can send it if a place comes back.',
    yours: (name: string | undefined) => (name ? `${isolated(name)} has already applied` : 'You have already applied'),
    see: 'See that application',
    open: 'It is open or was granted, so you cannot apply again.',
    elsewhere:
      'An application of the same person or company is open or was granted, so you cannot apply again. It may have been made at a counter or with another account: the department can tell you.',
    other: 'If you apply for somebody else you can go on: say so under “Who you are applying for”.',
    draft: 'This draft cannot be sent. You can delete it.',
  },
});

/** `name` is the company that it is about, where it is about several applicants. */
type Props = { admission: Admission | undefined; locale: Locale; isDraft?: boolean; name?: string; id?: string };

/** What the round of a service means for an application that is not sent yet: until when, how many are left, or why not. */
export const AdmissionNotice = ({ admission, locale, isDraft = false, name, id }: Props) => {
  if (!admission) return null;
  const said = admission.state === 'open' ? sayOpen(admission, locale) : sayShut(admission, { locale, isDraft, name });
  return (
    said && (
      <div id={id} className="my-5 text-column">
        <Notice kind={admission.state === 'open' ? 'info' : 'warning'} title={said.title}>
          {said.text}
        </Notice>
      </div>
    )
  );
};

type Said = { title: string; text: ReactNode } | undefined;
type Open = Extract<Admission, { state: 'open' }>;

function sayOpen({ round: { name, until, seats }, left }: Open, locale: Locale): Said {
  const say = texts[locale];
  const closes = until && say.closes(formatDate(until, locale));
  if (left === undefined || seats === undefined) return closes ? { title: closes, text: <p>{say.by}</p> } : undefined;
  return {
    title: say.left(left, seats, name?.[locale] ?? ''),
    text: (
      <>
        <p>{say.first}</p>
        {closes && (
          <p>
            {closes}
            {locale === 'zh' ? '，' : '. '}
            {say.by}
          </p>
        )}
      </>
    ),
  };
}

type About = { locale: Locale; isDraft: boolean; name: string | undefined };

function sayShut(admission: Exclude<Admission, Open>, { locale, isDraft, name }: About): Said {
  const say = texts[locale];
  const { name: round, seats = 0 } = admission.round;
  if (admission.state === 'full')
    return { title: say.full(seats, round?.[locale] ?? ''), text: <p>{isDraft ? say.kept : say.back}</p> };
  if (admission.state !== 'yours') return undefined;
  const { applicationId, mayBeOther } = admission;
  return {
    title: say.yours(name),
    text: (
      <>
        <p>{applicationId ? say.open : say.elsewhere}</p>
        {mayBeOther ? <p>{say.other}</p> : isDraft && <p>{say.draft}</p>}
        {applicationId && (
          <a
            href={paths.application(locale, applicationId)}
            className="inline-flex min-h-11 items-center font-semibold"
          >
            {say.see}
          </a>
        )}
      </>
    ),
  };
}
