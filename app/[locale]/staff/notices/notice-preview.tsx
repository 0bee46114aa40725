import 'server-only';
import { firstErrors } from '#app/_forms/action.ts';
import type { Values } from '#app/_forms/values.ts';
import { NoticeBoxes } from '#app/_frame/notice-boxes.tsx';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import type { PortalContext } from '#app/_server/system-context.ts';
import { locales, words, type Locale } from '#lib/kernel/locale.ts';
import { noticeInput } from './notice-input.ts';

const texts = words({
  zh: '大家会看到（预览，还没有发布）',
  en: 'What everybody will see (a preview: nothing is published)',
});

const titleId = 'notice-preview-title';

/** Shows a notice as it is typed, in both languages, where the button for that was pressed. */
export async function previewNotice(_: PortalContext, typed: Values, locale: Locale) {
  if (!('preview' in typed)) return undefined;
  const read = noticeInput(locale).safeParse(typed);
  if (!read.success) return { errors: firstErrors(read.error) };
  const { severity, title, text, leadsTo } = read.data;
  const notice = { severity, title, text, ...(leadsTo !== null && { service: leadsTo }) };
  return {
    beside: (
      <div
        tabIndex={-1}
        autoFocus
        role="group"
        aria-labelledby={titleId}
        className="text-column rounded border border-edge bg-surface p-4"
      >
        <p id={titleId} className="mb-3 font-semibold">
          {texts[locale]}
        </p>
        {locales.map((language) => (
          <div key={language} lang={htmlLanguage[language]}>
            <NoticeBoxes notices={[notice]} locale={language} />
          </div>
        ))}
      </div>
    ),
  };
}
