import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { read: '朗读本页', stop: '停止朗读' },
  en: { read: 'Read this page aloud', stop: 'Stop reading' },
});

/** Hidden until our module finds a voice on the device. */
export const ReadAloud = ({ locale }: { locale: Locale }) => (
  <>
    <button
      type="button"
      hidden
      data-read-aloud={texts[locale].read}
      data-stop={texts[locale].stop}
      className="inline-flex min-h-11 cursor-pointer items-center text-small text-river underline"
    >
      {texts[locale].read}
    </button>
    <script src="/modules/read-aloud.js" type="module" />
  </>
);
