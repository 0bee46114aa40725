import type { ReactNode } from 'react';
import type { Locale } from '#lib/kernel/locale.ts';
import { formatDateTime } from './format.ts';

export type Moment = { id: string | number; at: Date; title: string; who?: string | undefined; detail?: ReactNode };

export const Timeline = ({ locale, moments }: { locale: Locale; moments: Moment[] }) => (
  <ol className="ml-2 border-l-2 border-line">
    {moments.map(({ id, at, title, who, detail }, index) => (
      <li key={id} className="relative pb-6 pl-6 last:pb-0">
        <svg viewBox="0 0 16 16" className="absolute top-[0.3em] -left-[9px] size-4" aria-hidden="true">
          <circle
            cx="8"
            cy="8"
            r="6"
            strokeWidth="2.5"
            className={index === 0 ? 'fill-river stroke-river' : 'fill-paper stroke-quiet'}
          />
        </svg>
        <p className="font-semibold">{title}</p>
        <p className="text-small text-quiet">
          <time dateTime={at.toISOString()}>{formatDateTime(at, locale)}</time>
          {who && (
            <>
              {' · '}
              <bdi>{who}</bdi>
            </>
          )}
        </p>
        {detail && <div className="mt-1 text-column whitespace-pre-line">{detail}</div>}
      </li>
    ))}
  </ol>
);
