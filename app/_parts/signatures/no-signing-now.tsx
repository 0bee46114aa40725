import { SuspensionNotice } from '#app/_parts/catalogue/suspension-notice.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '恢复受理以后才能签字。内容和已经签的字都保留着。',
  en: 'It can be signed once applications are taken again. What is to be signed, and every signature so far, is kept.',
});

/** Says why nobody can sign at present; nothing while the service takes applications. */
export const NoSigningNow = ({ service, locale }: { service: string; locale: Locale }) => {
  const guide = theCatalogue().findGuide(service);
  if (!guide?.suspended) return null;
  return (
    <div className="my-5 text-column">
      <SuspensionNotice guide={guide} locale={locale}>
        <p>{texts[locale]}</p>
      </SuspensionNotice>
    </div>
  );
};
