import { Notice } from '#app/_ui/notice.tsx';
import type { Unheeded } from '#app/_request/services-query.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { longestQuery } from '#lib/search/search.ts';

const texts = words<Record<Unheeded, string>>({
  zh: {
    filters: '网址里有一个筛选条件无法识别，没有用上。可以在筛选里重新选择。',
    length: `搜索的内容太长，只用了前 ${longestQuery} 个字。用两三个词更容易找到。`,
  },
  en: {
    filters: 'A filter in the address could not be read and was not used. Please choose it again among the filters.',
    length: `The search was too long; only its first ${longestQuery} characters were used. Two or three words find more.`,
  },
});

/** Names the parts of the address that were ignored, so that nothing is ignored silently. */
export const NotHeeded = ({ locale, unheeded }: { locale: Locale; unheeded: Unheeded[] }) =>
  unheeded.length > 0 && (
    <div className="mt-4">
      <Notice kind="warning">
        {unheeded.map((what) => (
          <p key={what}>{texts[locale][what]}</p>
        ))}
      </Notice>
    </div>
  );
