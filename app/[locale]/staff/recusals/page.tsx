import type { Metadata } from 'next';
import { formState } from '#app/_forms/form-state.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { readRecusals } from '#lib/applications/conflict/read-recusals.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { declareMyRelative, endKeepingAway, keepAway } from './actions.ts';
import { DeclareForm } from './declare-form.tsx';
import { RecuseForm } from './recuse-form.tsx';
import { RecusalList } from './recusal-list.tsx';
import { RelativeList } from './relative-list.tsx';

const texts = words({
  zh: {
    title: '亲属和回避',
    about:
      '申报亲属以后，他们申请的、代表企业申请的，或者表单里有他们身份证号的办件，您看不到内容，也不会分派给您；您正在经办的，马上转给同事。',
    moved: (count: number) => (count > 0 ? `已登记，${count} 件办件转给了同事。` : '已登记。'),
  },
  en: {
    title: 'Relatives and recusals',
    about:
      'Once you have declared a relative, you do not see the cases they apply for, those of companies they act for, or those with their ID number in the form, and you are given none. Those you own go to colleagues at once.',
    moved: (count: number) =>
      count > 0 ? `Recorded. ${count} ${count === 1 ? 'case has' : 'cases have'} gone to colleagues.` : 'Recorded.',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ moved?: string | string[] }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

const RecusalsPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.recusals(other);
  const ctx = await staffContext(locale, here);
  const { relatives, recusals, team } = await readRecusals(ctx);
  const { moved } = await searchParams;
  const me = { id: ctx.actor.id, name: ctx.actor.name };
  return (
    <StaffFrame {...{ ctx, locale, here }} form="declare-form">
      <PageTitle {...{ locale, title: say.title }} error={await hasFailed()} />
      {typeof moved === 'string' && /^\d{1,6}$/.test(moved) && <DoneNotice said={say.moved(Number(moved))} />}
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">{say.about}</p>
      <RelativeList {...{ relatives, locale, me }} />
      <RecusalList {...{ recusals, locale }} />
      <DeclareForm locale={locale} />
      <RecuseForm {...{ locale, me, team }} />
    </StaffFrame>
  );
};

async function hasFailed(): Promise<boolean> {
  const states = [await formState(declareMyRelative), await formState(keepAway), await formState(endKeepingAway)];
  return states.some(({ errors, refusal, notice }) => Boolean(refusal ?? notice) || Object.keys(errors).length > 0);
}

export default RecusalsPage;
