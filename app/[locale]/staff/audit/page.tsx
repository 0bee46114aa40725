import type { Metadata } from 'next';
import { AuditFilters } from '#app/_parts/staff/audit/audit-filters.tsx';
import { auditQuery, logQuery, type AuditSearch } from '#app/_parts/staff/audit/audit-query.ts';
import { CheckNotice } from '#app/_parts/staff/audit/check-notice.tsx';
import { EntryTable } from '#app/_parts/staff/audit/entry-table.tsx';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths, type AuditQuery } from '#app/_request/paths.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import type { Entry } from '#lib/audit/entry.ts';
import { readChecks } from '#lib/audit/check-log.ts';
import { readLog, type LogRefusal } from '#lib/audit/read.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { overseenBy, departmentsWith } from '#lib/kernel/supervision-scope.ts';

const texts = words({
  zh: {
    title: '审计记录',
    about: '谁在什么时候办理了什么、看过什么、想看而被拒绝，都在这里，按顺序连成链条，改动和删除都会被发现。',
    departments: '您看到的是您督办的部门的办件，以及申请过这些办件的企业的记录。',
    more: '更早的记录',
    all: '所有办件的记录',
    open: '打开办件',
    empty: '还没有记录。',
    none: '没有符合条件的记录。请换一个条件，或者看全部记录。',
    own_application: '这是您自己或者您企业的办件，由同事办理，您看不到它的记录。这次查看已经记入审计记录。',
    unknown_reference:
      '没有找到这个编号的办件。请核对编号：编号有 20 位，不含 0、1、2、5、8 和字母 B、I、L、O、S、U、V、Z。',
    unknown_person: '没有叫这个名字、用这个邮箱登录的人。请写完整的姓名，或者登录邮箱。',
  },
  en: {
    title: 'Audit log',
    about:
      'Who did or read what, what they were refused, and when. The entries form a chain: a change or a removal would show.',
    departments: ' You see what is about cases of the departments you supervise, and the companies that sent them.',
    more: 'Earlier entries',
    all: 'Entries of all cases',
    open: 'Open the case',
    empty: 'Nothing has been recorded yet.',
    none: 'No entry fits. Change the filter, or look at all entries.',
    own_application:
      'This is your own case, or your company’s. A colleague deals with it, and you cannot read its log. That you asked is on record.',
    unknown_reference:
      'We found no case with this reference. Please check it: a reference has 20 characters, without 0, 1, 2, 5, 8 and the letters B, I, L, O, S, U, V, Z.',
    unknown_person: 'Nobody has this name or signs in with this address. Type the full name, or the e-mail address.',
  },
});

type Props = LocaleParams & { searchParams: Promise<AuditSearch> };

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The most entries that `readLog` gives at once. */
const pageSize = 50;

const AuditPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.audit);
  const asked = auditQuery(await searchParams);
  const isFull = overseenBy(ctx.actor) === 'whole city';
  const log = await readLog(ctx, logQuery(asked));
  if (!log.ok && log.refusal.code === 'not_yours') redirectNotFound(locale);
  const entries = log.ok ? log.value : [];
  const caseId = asked.case || asked.subject ? caseIn(entries) : undefined;
  return (
    <StaffFrame ctx={ctx} locale={locale} here={(other) => paths.staff.audit(other, asked)}>
      <PageTitle locale={locale} title={say.title} />
      <h1>{say.title}</h1>
      <p className="mt-2 text-column text-quiet">
        {say.about}
        {!isFull && say.departments}
      </p>
      <CheckNotice {...{ locale, isFull }} checks={await readChecks(ctx)} now={ctx.now()} />
      <AuditFilters {...{ asked, locale }} reference={asked.subject && referenceIn(entries)} />
      {(asked.case || asked.subject) && (
        <p className="mt-4 flex flex-wrap gap-x-5">
          <a href={paths.staff.audit(locale)}>{say.all}</a>
          {/* An administrator sees that something was done, not the case itself. */}
          {caseId && departmentsWith(ctx.actor, 'supervise').length > 0 && (
            <a href={paths.staff.application(locale, caseId)}>{say.open}</a>
          )}
        </p>
      )}
      {log.ok ? <Entries {...{ entries, asked, locale }} /> : <Refused refusal={log.refusal} locale={locale} />}
    </StaffFrame>
  );
};

const caseOf = ({ about }: Entry) => (about?.kind === 'case' ? about : undefined);
const caseIn = (entries: Entry[]) => entries.flatMap((entry) => caseOf(entry)?.id ?? [])[0];
const referenceIn = (entries: Entry[]) => entries.flatMap((entry) => caseOf(entry)?.reference ?? [])[0];

const Refused = ({ refusal: { code }, locale }: { refusal: LogRefusal; locale: Locale }) => (
  <div className="mt-6 text-column">
    <Notice kind="warning">{code === 'not_yours' ? null : texts[locale][code]}</Notice>
  </div>
);

const Entries = ({ entries, asked, locale }: { entries: Entry[]; asked: AuditQuery; locale: Locale }) => {
  const say = texts[locale];
  const last = entries[pageSize - 1];
  if (entries.length === 0) return <p className="mt-6">{Object.values(asked).some(Boolean) ? say.none : say.empty}</p>;
  return (
    <>
      <EntryTable entries={entries} locale={locale} />
      {last && (
        <a
          href={paths.staff.audit(locale, { ...asked, before: last.id })}
          className="mt-4 inline-flex min-h-11 items-center"
        >
          {say.more}
        </a>
      )}
    </>
  );
};

export default AuditPage;
