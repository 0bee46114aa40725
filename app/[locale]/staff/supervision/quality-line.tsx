import { paths } from '#app/_request/paths.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { readSample } from '#lib/applications/supervision/quality/quality.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { Part } from './part.tsx';

const texts = words({
  zh: {
    title: '质检',
    about: '每 100 件决定抽查 2 件，由第二个人查',
    waiting: '待查',
    ok: '没有差错',
    fault: '有差错',
  },
  en: {
    title: 'Quality review',
    about: 'two in a hundred decisions, looked at by a second person',
    waiting: 'waiting',
    ok: 'in order',
    fault: 'with a fault',
  },
});

/** The sample in three figures; nothing for an administrator, who opens no case. */
export const QualityLine = async ({ ctx, locale }: { ctx: PortalContext; locale: Locale }) => {
  const sample = await readSample(ctx);
  if (!sample) return null;
  const say = texts[locale];
  return (
    <Part id="quality" title={say.title} about={say.about}>
      <ul className="mt-2 flex flex-wrap gap-x-8">
        {(['waiting', 'ok', 'fault'] as const).map((name) => (
          <li key={name}>
            <a href={paths.staff.quality(locale)} className="plain-link block">
              <b
                className={`figures block text-h2 leading-tight ${name === 'fault' && sample.counts.fault > 0 ? 'text-overdue' : ''}`}
              >
                {sample.counts[name]}
              </b>
              <span className="text-quiet">{say[name]}</span>
            </a>
          </li>
        ))}
      </ul>
    </Part>
  );
};
