import { paths } from '#app/_request/paths.ts';
import { Icon } from '#app/_ui/icon.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import { eligibilityOf } from '#lib/catalogue/eligibility.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { lead: '符合这些条件就可以申请：', know: '温馨提示', quota: '数量：', check: '看看我是否符合' },
  en: { lead: 'You can apply if:', know: 'Good to know', quota: 'How many: ', check: 'Do I qualify?' },
});

export const Conditions = ({ guide, locale }: { guide: Guide; locale: Locale }) => (
  <div className="text-column">
    <p>{texts[locale].lead}</p>
    <ul className="mt-2 mb-5 space-y-2">
      {guide.conditions.map(({ text }) => (
        <li key={text.zh} className="flex gap-3">
          <Icon name="check" className="mt-[0.3em] size-[1.1em] text-river" />
          {text[locale]}
        </li>
      ))}
    </ul>
    {eligibilityOf(guide, theCatalogue()) && (
      <p className="mb-5">
        <a href={paths.eligibility(locale, guide.id)} data-questions>
          {texts[locale].check}
        </a>
      </p>
    )}
    {guide.quota && (
      <p className="mb-5">
        <span className="text-quiet">{texts[locale].quota}</span>
        {guide.quota[locale]}
      </p>
    )}
    {guide.goodToKnow && <Notice title={texts[locale].know}>{guide.goodToKnow[locale]}</Notice>}
  </div>
);
