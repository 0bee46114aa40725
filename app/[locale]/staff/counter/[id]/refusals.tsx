import type { ReactNode } from 'react';
import type { FormState } from '#app/_forms/form-state.ts';
import { NotReady } from '#app/_parts/files/not-ready.tsx';
import { sayProblems } from '#app/_parts/form/say-problems.ts';
import { commonRefusals } from '#app/_parts/staff/act/refusal-words.ts';
import { deliveryRefusals } from '#app/_parts/staff/acts/delivery-words.ts';
import { noReasonWords } from '#app/_parts/staff/acts/no-reason-words.ts';
import { paths } from '#app/_request/paths.ts';
import { Reference } from '#app/_ui/reference.tsx';
import type { FilingRefusal } from '#lib/applications/counter/file-at-counter.ts';
import type { CounterDraft } from '#lib/applications/counter/read-counter.ts';
import { states } from '#lib/applications/life/states.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';

type Code = FilingRefusal['code'];
type Told = Exclude<Code, 'invalid' | 'duplicates' | 'files_not_ready'>;

const own = words({
  zh: {
    unknown_draft: '没有找到这份登记，没有提交。它可能已被删除。',
    not_your_department: '这个事项不归您的部门在窗口办理。',
    own_application: '这是您自己的事，或者您是其中的当事人、代办人，请交给同事办理。',
    service_closed: '这个事项刚刚停止受理申请，没有提交。',
    round_full: '名额已满，没有提交。有名额退回来，可以再提交。',
    one_already: '同一个人或者同一家企业在这个事项上有在办或者已经获批的办件，不能再申请，没有提交。请先查找那份办件。',
    incomplete: '还有内容没有填完整，没有提交。请核对后再提交。',
    form_changed: '申请表刚刚改了，没有提交。请删除这份登记，重新开始。',
    answers_changed: '内容刚刚改过，没有提交。请核对后再提交。',
    not_proved: '有联系方式还没有确认，没有提交。',
    not_at_once: '这个事项不是当场办结的即办件，请选择受理或者只收件。',
    papers_missing: '有材料还没有收到：请勾选收到的，或者写明几个工作日内补交。',
    wrong_days: '补交的天数不对，请核对。',
  },
  en: {
    unknown_draft: 'This could not be found, and nothing was filed. It may have been discarded.',
    not_your_department: 'Your department does not take this service at its counter.',
    own_application: 'This is about yourself, or you act in it: let a colleague deal with it.',
    service_closed: 'This service has just closed for applications, and nothing was filed.',
    round_full: 'All places are taken, and nothing was filed. You can file it if a place comes back.',
    one_already:
      'The same person or company has a case of this service that is open or was granted, so nothing was filed. Look for that case first.',
    answers_changed: 'The answers have just changed, and nothing was filed. Check them and try again.',
    form_changed: 'The form has just changed, and nothing was filed. Discard this and begin anew.',
    incomplete: 'Something is not complete yet, and nothing was filed. Check it and try again.',
    not_proved: 'An address is not confirmed yet, and nothing was filed.',
    not_at_once: 'This service is not promised on the spot: accept it, or receive it only.',
    papers_missing: 'Documents have not arrived: tick those that have, or give the working days to hand them in.',
    wrong_days: 'The number of days is not right: check it.',
  },
});

const said: Bilingual<Record<Told, string>> = words({
  zh: { ...commonRefusals.zh, ...noReasonWords.zh, ...deliveryRefusals.zh, ...own.zh },
  en: { ...commonRefusals.en, ...noReasonWords.en, ...deliveryRefusals.en, ...own.en },
});

/** The field that a refusal is about. */
const fieldOf: Partial<Record<Code, string>> = {
  ...{ reason_missing: 'counterReason', reason_of_approval: 'counterReason', unknown_way: 'deliveryWay' },
  ...{ other_way_unexplained: 'wayReason', papers_missing: 'promiseDays', wrong_days: 'promiseDays' },
  not_at_once: 'counterStep',
};

/** Every mistake by its field: of the counter's own fields, of the answers, and of the act that follows the filing. */
export function errorsOf(
  { errors, refusal }: FormState<FilingRefusal>,
  { page }: CounterDraft,
  locale: Locale,
): Record<string, string> {
  if (!refusal) return errors;
  if (refusal.code === 'invalid') return sayProblems(page, refusal.problems, locale);
  const field = fieldOf[refusal.code];
  return field && isTold(refusal) ? { [field]: said[locale][refusal.code] } : errors;
}

const isTold = (refusal: FilingRefusal): refusal is Extract<FilingRefusal, { code: Told }> =>
  !['invalid', 'duplicates', 'files_not_ready'].includes(refusal.code);

/** A refusal of the whole, in words. */
export function sayRefusal(refusal: FilingRefusal | undefined, locale: Locale): ReactNode {
  if (!refusal || refusal.code === 'invalid' || fieldOf[refusal.code]) return undefined;
  if (refusal.code === 'files_not_ready') return <NotReady files={refusal.files} locale={locale} />;
  return refusal.code === 'duplicates' ? <Same {...{ refusal, locale }} /> : said[locale][refusal.code];
}

const texts = words({
  zh: {
    person: '同一个人在这个事项上有在办的办件，还没有提交。请先看一看；不是重复的，在第 3 步勾选后再提交。',
    company: '同一家企业在这个事项上有在办的办件，还没有提交。请先看一看；不是重复的，在第 3 步勾选后再提交。',
  },
  en: {
    person:
      'The same person has an open case of this service, and nothing was filed. Look at it first; if this is another one, tick so in step 3 and file again.',
    company:
      'The same company has an open case of this service, and nothing was filed. Look at it first; if this is another one, tick so in step 3 and file again.',
  },
});

type SameProps = { refusal: Extract<FilingRefusal, { code: 'duplicates' }>; locale: Locale };

/** Open cases that may be the same; no name stands here, because none of them has been opened. */
const Same = ({ refusal, locale }: SameProps) => (
  <>
    <p>{texts[locale][isPerson(refusal) ? 'person' : 'company']}</p>
    <ul>
      {refusal.duplicates.map(({ row: { id, reference, status } }) => (
        <li key={id}>
          <a href={paths.staff.application(locale, id)} target="_blank">
            <Reference reference={reference ?? ''} />
          </a>{' '}
          {states[status].words[locale].staff}
        </li>
      ))}
    </ul>
  </>
);

const isPerson = ({ duplicates }: SameProps['refusal']): boolean =>
  duplicates.some(({ why }) => why.includes('same_person'));
