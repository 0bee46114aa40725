import type { Guide } from '#lib/catalogue/guide.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const Questions = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <div className="text-column -mt-2">
    {guide.faq.map(({ question, answer }) => (
      <details key={question.zh} className="group border-b border-line">
        <summary className="flex min-h-12 items-center gap-3 py-2 font-semibold marker:content-none hover:text-river">
          <span aria-hidden="true" className="text-river group-open:rotate-90 motion-safe:transition-transform">
            ›
          </span>
          {question[locale]}
        </summary>
        <p className="pb-4 pl-6">{answer[locale]}</p>
      </details>
    ))}
  </div>
);
