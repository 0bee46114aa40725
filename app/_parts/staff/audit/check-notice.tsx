import { paths } from '#app/_request/paths.ts';
import { formatDate } from '#app/_ui/format.ts';
import { Notice } from '#app/_ui/notice.tsx';
import { isSound, type LastChecks } from '#lib/audit/check-log.ts';
import { addDays, dayOf, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

type Texts = {
  today: (time: string) => string;
  yesterday: (time: string) => string;
  on: (date: string, time: string) => string;
  whole: (when: string, rows: string) => string;
  onward: (when: string, rows: string) => string;
  none: string;
  broken: string;
  what: (count: number) => string;
  command: string;
  heads: string;
};

const texts = words<Texts>({
  zh: {
    today: (time) => `今天 ${time} `,
    yesterday: (time) => `昨天 ${time} `,
    on: (date, time) => `${date} ${time} `,
    whole: (when, rows) => `${when}核对了全部 ${rows} 条记录，没有发现改动。`,
    onward: (when, rows) => `${when}又核对了新增的 ${rows} 条。`,
    none: '还没有核对过。系统启动后几分钟内会核对第一次，以后每晚 3:00 核对全部，每小时核对新增的。',
    broken: '审计记录和写入时不一样',
    what: (count) =>
      `核对时发现 ${count} 处改动、缺失或者被换过的记录。请马上保全数据库和备份，不要覆盖，并通知安全负责人。`,
    command: '查看全部结果：npm run audit:verify',
    heads: '每天签名的日志末端（公开）',
  },
  en: {
    today: (time) => `Today at ${time}`,
    yesterday: (time) => `Yesterday at ${time}`,
    on: (date, time) => `On ${date} at ${time}`,
    whole: (when, rows) => `${when}, all ${rows} entries were verified, and no change was found.`,
    onward: (when, rows) => ` ${when}, so were ${rows} new ones.`,
    none: 'Nothing has been verified yet. It happens within minutes after the start, then all of it each night at 3:00, and each hour what is new.',
    broken: 'The audit log is not as it was written',
    what: (count) =>
      `Verification found ${count} places where entries were changed, removed or replaced. Secure the database and its backups at once, overwrite nothing, and tell whoever answers for security.`,
    command: 'For every result: npm run audit:verify',
    heads: 'The ends of the log, signed daily (public)',
  },
});

/** `isFull` for whoever reads the whole log: the places are named. */
type CheckNoticeProps = { checks: LastChecks; now: Date; locale: Locale; isFull: boolean };

/** What the last verifications of the log found; loud where something is wrong. */
export const CheckNotice = ({ checks, now, locale, isFull }: CheckNoticeProps) => {
  const say = texts[locale];
  const { whole, onward } = checks;
  if (!whole) return <p className="mt-4 text-column text-small text-quiet">{say.none}</p>;
  if (!isSound(checks)) return <Broken {...{ checks, locale, isFull }} />;
  const day = dayOf(now);
  const when = (at: Date | null) => sayWhen(at ?? now, day, locale);
  const later = onward && onward.startedAt > whole.startedAt && onward.rows > 0 ? onward : undefined;
  return (
    <div className="mt-4 text-column">
      <Notice kind="success">
        {say.whole(when(whole.finishedAt), whole.rows.toLocaleString('en'))}
        {later && say.onward(when(later.finishedAt), later.rows.toLocaleString('en'))}{' '}
        <a href={paths.auditHeads}>{say.heads}</a>
      </Notice>
    </div>
  );
};

const Broken = ({ checks: { whole, onward }, locale, isFull }: Omit<CheckNoticeProps, 'now'>) => {
  const say = texts[locale];
  const faults = [...new Set([...(whole?.faults ?? []), ...(onward?.faults ?? [])])];
  return (
    <div role="alert" className="mt-4 text-column">
      <Notice kind="refusal" title={say.broken}>
        <p>{say.what(faults.length)}</p>
        {isFull && (
          <ul className="mt-2 list-disc pl-5 text-small" lang="en">
            {faults.slice(0, 10).map((fault) => (
              <li key={fault} className="wrap-anywhere">
                {fault}
              </li>
            ))}
          </ul>
        )}
        <p className="mt-2 text-small">{say.command}</p>
      </Notice>
    </div>
  );
};

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', hour: 'numeric', minute: '2-digit' });

function sayWhen(at: Date, today: Day, locale: Locale): string {
  const say = texts[locale];
  const time = clock.format(at);
  if (dayOf(at) === today) return say.today(time);
  return dayOf(at) === addDays(today, -1) ? say.yesterday(time) : say.on(formatDate(at, locale), time);
}
