import type { ReactNode } from 'react';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { label: '图例', p50: '半数（p50）', p90: '到九成（p90）', late: '超过承诺', promise: '承诺', law: '法定' },
  en: {
    label: 'Key',
    p50: 'half (p50)',
    p90: 'to nine in ten (p90)',
    late: 'beyond the promise',
    promise: 'promise',
    law: 'by law',
  },
});

const marks: [keyof Omit<(typeof texts)['zh'], 'label'>, ReactNode][] = [
  ['p50', <circle key="p50" cx="10" cy="7" r="4" className="fill-ink" />],
  ['p90', <path key="p90" d="M0 3h20v8h-20z" className="fill-draw" />],
  ['late', <path key="late" d="M0 3h20v8h-20z" className="fill-overdue" />],
  ['promise', <path key="promise" d="M10 0v14" className="stroke-river" strokeWidth="2.5" />],
  ['law', <path key="law" d="M9 0v14M12 0v14" className="stroke-ink" />],
];

/** The key to the marks of a strip. */
export const PaceKey = ({ locale }: { locale: Locale }) => (
  <ul aria-label={texts[locale].label} className="mt-2 flex flex-wrap gap-x-5 text-quiet">
    {marks.map(([name, mark]) => (
      <li key={name} className="flex items-center gap-1.5">
        <svg viewBox="0 0 20 14" className="h-3.5 w-5" aria-hidden="true">
          {mark}
        </svg>
        {texts[locale][name]}
      </li>
    ))}
  </ul>
);
