import { Notice } from '#app/_ui/notice.tsx';
import { wayWords } from '#lib/applications/life/ways.ts';
import { words } from '#lib/kernel/locale.ts';
import type { FieldsOf } from './staff-act.ts';

const texts = words({
  zh: { chosen: '申请人选择：', only: '送达方式只有：', stop: '，' },
  en: { chosen: 'The applicant chose: ', only: 'The only way of delivery: ', stop: ', ' },
});

/** How the applicant is to receive the result, and where it is posted to. */
export const WantedDelivery = ({ locale, offers: { wanted } }: Pick<FieldsOf, 'locale' | 'offers'>) => {
  if (!wanted) return null;
  const say = texts[locale];
  return (
    <Notice>
      <p className="font-semibold">
        {wanted.isChosen ? say.chosen : say.only}
        {wayWords[locale][wanted.way] ?? wanted.way}
      </p>
      {wanted.to.length > 0 && (
        <p>
          <bdi>{wanted.to.join(say.stop)}</bdi>
        </p>
      )}
    </Notice>
  );
};
