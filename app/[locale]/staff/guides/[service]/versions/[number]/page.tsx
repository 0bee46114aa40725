import type { Metadata } from 'next';
import { ProposedChanges } from '#app/[locale]/staff/guides/proposed-changes.tsx';
import { versionState } from '#app/_parts/guides/version-words.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { DoneNotice } from '#app/_ui/done-notice.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { answersForm } from '#app/_forms/answers-form.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { refuseStaff, staffContext } from '#app/_request/staff-context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { GuideVersion } from '#lib/publishing/guides/guide-version.ts';
import { readVersion } from '#lib/publishing/guides/read-guide-texts.ts';
import { SettleForms } from './settle-forms.tsx';

const texts = words({
  zh: {
    above: '办事指南的文字',
    title: (name: string, n: number) => `${name}：第 ${n} 版文字`,
    ...{ author: '提出', why: '为什么修改', state: '状态', reason: '退回的原因' },
    same: '与现在公开的文字没有不同。',
    done: {
      proposed: '已提交，等另一位同事审核。',
      published: '已发布，公开的指南马上更新。',
      rejected: '已退回，提出的同事会看到原因。',
      withdrawn: '已撤回。',
    },
  },
  en: {
    above: 'Words of the guides',
    title: (name: string, n: number) => `${name}: version ${n} of the words`,
    ...{ author: 'Proposed', why: 'Why', state: 'State', reason: 'Why it was sent back' },
    same: 'It reads as what is published now.',
    done: {
      proposed: 'Sent. A colleague has to publish it.',
      published: 'Published. The public guide is updated at once.',
      rejected: 'Sent back. Its author reads why.',
      withdrawn: 'Taken back.',
    },
  },
});

type Props = LocaleParams<{ service: string; number: string }> & {
  searchParams: Promise<{ done?: string | string[] }>;
};

export const metadata: Metadata = { title: null, robots: { index: false } };

const VersionPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const { service, number } = await params;
  const say = texts[locale];
  const here = (other: Locale) => paths.staff.guideVersion(other, { service, number });
  const ctx = await staffContext(locale, here);
  const { version, file, guide, changes } =
    (await readVersion(ctx, { service, number: Number(number) })) ??
    (await refuseStaff(ctx, { locale, here: paths.staff.guides }));
  const { done } = await searchParams;
  const said =
    typeof done === 'string' && !(await answersForm())
      ? (say.done as Partial<Record<string, string>>)[done]
      : undefined;
  const name = file.name[locale];
  return (
    <StaffFrame
      {...{ ctx, locale, here }}
      crumbs={[
        { href: paths.staff.guides(locale), text: say.above },
        { href: paths.staff.guide(locale, service), text: name },
      ]}
      form={!version.outcome && version.authorId !== ctx.actor.id ? 'reject-form' : undefined}
    >
      {said && <DoneNotice said={said} />}
      <h1>{say.title(name, version.number)}</h1>
      <VersionFacts {...{ version, locale }} />
      {Object.keys(changes).length === 0 ? (
        <p className="mt-6">{say.same}</p>
      ) : (
        <ProposedChanges {...{ guide, changes, locale }} />
      )}
      <SettleForms {...{ version, locale }} pageTitle={say.title(name, version.number)} me={ctx.actor.id} />
    </StaffFrame>
  );
};

const VersionFacts = ({ version, locale }: { version: GuideVersion; locale: Locale }) => {
  const say = texts[locale];
  return (
    <SummaryList
      rows={[
        { term: say.author, value: `${version.author ?? ''} ${formatDateTime(version.proposedAt, locale)}` },
        { term: say.why, value: version.note },
        { term: say.state, value: versionState(version, locale) },
        ...(version.reason ? [{ term: say.reason, value: version.reason }] : []),
      ]}
    />
  );
};

export default VersionPage;
