import type { Metadata } from 'next';
import { actionWords, subjectWords } from '#app/_parts/declared.ts';
import { queueWords } from '#app/_parts/staff/queue-words.ts';
import { StaffFrame } from '#app/_parts/staff/staff-frame.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { formatDateTime } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { staffContext } from '#app/_request/staff-context.ts';
import { paths } from '#app/_request/paths.ts';
import type { Queue } from '#lib/applications/case/listed.ts';
import type { Entry } from '#lib/audit/entry.ts';
import { readLog } from '#lib/audit/read.ts';
import { isId } from '#lib/kernel/id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { overseenBy, supervisedBy } from '#lib/kernel/supervision-scope.ts';
import { PageTitle } from '#app/_ui/page-title.tsx';

const texts = words({
  zh: {
    title: '审计记录',
    about: '谁在什么时候办理了什么、看过什么，都在这里，按顺序连成链条，改动和删除都会被发现。',
    departments: '您看到的是您督办的部门的办件，以及申请过这些办件的企业的记录。',
    when: '时间',
    who: '谁',
    what: '做了什么',
    subject: '对象',
    system: '系统或者未登录',
    case: '办件',
    more: '更早的记录',
    all: '所有办件的记录',
    open: '打开办件',
    empty: '还没有记录。',
    own: '这是您自己或者您企业的办件，由同事办理，您看不到它的记录。这次查看已经记入审计记录。',
  },
  en: {
    title: 'Audit log',
    about: 'Who did or read what, and when. The entries form a chain: a change or a removal would show.',
    departments: ' You see what is about cases of the departments you supervise, and the companies that sent them.',
    when: 'When',
    who: 'Who',
    what: 'What',
    subject: 'On',
    system: 'the system, or not signed in',
    case: 'case',
    more: 'Earlier entries',
    all: 'Entries of all cases',
    open: 'Open the case',
    empty: 'Nothing has been recorded yet.',
    own: 'This is your own case, or your company’s. A colleague deals with it, and you cannot read its log. That you asked is on record.',
  },
});

type Props = LocaleParams & { searchParams: Promise<{ before?: string; subject?: string }> };

export const metadata: Metadata = { title: null, robots: { index: false } };

/** The most entries that `readLog` gives at once. */
const pageSize = 50;

const AuditPage = async ({ params, searchParams }: Props) => {
  const locale = await localeOf(params);
  const say = texts[locale];
  const ctx = await staffContext(locale, paths.staff.audit);
  const { before, subject } = await searchParams;
  const page = { ...(isId(before) && { before }), ...(isId(subject) && { subject: `application:${subject}` }) };
  const log = await readLog(ctx, page);
  if (!log.ok && log.refusal.code === 'not_yours') redirectNotFound(locale);
  const entries = log.ok ? log.value : [];
  const last = entries[pageSize - 1];
  return (
    <StaffFrame ctx={ctx} locale={locale} here={paths.staff.audit}>
      <PageTitle locale={locale} title={texts[locale].title} />
      <h1>{say.title}</h1>
      <p className="mt-2 mb-6 text-column text-quiet">
        {say.about}
        {overseenBy(ctx.actor) !== 'whole city' && say.departments}
      </p>
      {isId(subject) && (
        <p className="mb-4 flex flex-wrap gap-x-5">
          <a href={paths.staff.audit(locale)}>{say.all}</a>
          {/* An administrator sees that something was done, not the case itself. */}
          {supervisedBy(ctx.actor).length > 0 && <a href={paths.staff.application(locale, subject)}>{say.open}</a>}
        </p>
      )}
      {log.ok ? <Entries entries={entries} locale={locale} /> : <Notice kind="warning">{say.own}</Notice>}
      {last && (
        <a
          href={paths.staff.audit(locale, { before: last.id, subject: isId(subject) ? subject : undefined })}
          className="mt-4 inline-flex min-h-11 items-center"
        >
          {say.more}
        </a>
      )}
    </StaffFrame>
  );
};

const Entries = ({ entries, locale }: { entries: Entry[]; locale: Locale }) => {
  const say = texts[locale];
  if (entries.length === 0) return <p>{say.empty}</p>;
  return (
    <table className="case-table w-full">
      <TableHead heads={[say.when, say.who, say.what, say.subject]} />
      <tbody>
        {entries.map(({ id, at, actor, action, subject }) => (
          <tr key={id}>
            <td className="whitespace-nowrap">{formatDateTime(at, locale)}</td>
            <td>{actor ?? <span className="text-quiet">{say.system}</span>}</td>
            <td>{actionWords[locale][action] ?? action}</td>
            <td>
              <Subject subject={subject} text={say.case} locale={locale} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Subject = ({ subject, text, locale }: { subject: string; text: string; locale: Locale }) => {
  const [kind, id] = subject.split(':');
  if (kind === 'queue') return queueWords[locale][id as Queue]?.name ?? id;
  if (kind !== 'application' || !id) return subjectWords[locale][kind ?? ''] ?? kind;
  return (
    <a href={paths.staff.audit(locale, { subject: id })}>
      {text} <span className="reference">{id.slice(-6)}</span>
    </a>
  );
};

export default AuditPage;
