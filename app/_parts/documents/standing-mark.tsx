import { formatDate } from '#app/_ui/format.ts';
import { standingOf, type Document, type Standing } from '#lib/documents/document.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    valid: '有效',
    ending: (day: string) => `${day}到期`,
    expired: '已过期',
    revoked: '已撤销',
  },
  en: {
    valid: 'Valid',
    ending: (day: string) => `Ends ${day}`,
    expired: 'Expired',
    revoked: 'Revoked',
  },
});

const looks: Record<Standing, { ink: string; shape: string }> = {
  valid: { ink: 'text-normal', shape: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z' },
  ending: { ink: 'text-near', shape: 'M8 1.5l7 12.5h-14z' },
  expired: { ink: 'text-overdue', shape: 'M8 .5l7.5 7.5l-7.5 7.5l-7.5-7.5z' },
  revoked: { ink: 'text-overdue', shape: 'M8 .5l7.5 7.5l-7.5 7.5l-7.5-7.5z' },
};

type StandingMarkProps = { document: Pick<Document, 'revokedAt' | 'validUntil'>; today: Day; locale: Locale };

/** Whether a document holds: colour, word and shape together. */
export const StandingMark = ({ document, today, locale }: StandingMarkProps) => {
  const standing = standingOf(document, today);
  const say = texts[locale];
  return (
    <span className={`inline-flex items-center gap-1.5 font-semibold ${looks[standing].ink}`}>
      <svg viewBox="0 0 16 16" className="size-[0.8em] shrink-0" fill="currentColor" aria-hidden="true">
        <path d={looks[standing].shape} />
      </svg>
      {standing === 'ending' ? say.ending(formatDate(document.validUntil ?? '', locale)) : say[standing]}
    </span>
  );
};
