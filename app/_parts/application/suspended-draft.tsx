import { SuspensionNotice } from '#app/_parts/catalogue/suspension-notice.tsx';
import { theCatalogue } from '#app/_server/content.ts';
import type { Application } from '#lib/applications/application.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: '您填写的内容都保存着，没有丢失。可以接着填，恢复受理以后再提交。',
  en: 'What you filled in is kept. You can go on filling it in, and send it when applications are taken again.',
});

type SuspendedDraftProps = { application: Pick<Application, 'service' | 'status'>; locale: Locale };

/** Says on the pages of a draft that it cannot be sent at present, and why; nothing on those of an open case. */
export const SuspendedDraft = ({ application: { service, status }, locale }: SuspendedDraftProps) => {
  const guide = theCatalogue().findGuide(service);
  if (status !== 'draft' || !guide?.suspended) return null;
  return (
    <div className="my-5 text-column">
      <SuspensionNotice guide={guide} locale={locale}>
        <p>{texts[locale]}</p>
      </SuspensionNotice>
    </div>
  );
};
