import { formatDate } from '#app/_ui/format.ts';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import type { Preview } from '#lib/applications/pending/preview.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import { detailOf, life } from '#lib/applications/life/life.ts';
import type { Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { StaffAct } from './acts/staff-act.ts';

const texts = words({
  zh: {
    button: '预览通知',
    title: '申请人会收到（预览，还没有发出）',
    language: { zh: '用中文写给申请人', en: '用英文写给申请人' },
    other: { zh: '看中文', en: '看英文' },
    letter: '邮件',
    page: '办件页面和办理记录',
    none: '这一步不给申请人发通知。',
  },
  en: {
    button: 'Preview the letter',
    title: 'What the applicant gets (a preview: nothing has left)',
    language: { zh: 'Written to the applicant in Chinese', en: 'Written to the applicant in English' },
    other: { zh: 'Read it in Chinese', en: 'Read it in English' },
    letter: 'E-mail',
    page: 'On the page of their case',
    none: 'This step sends the applicant no letter.',
  },
});

/** Asks for the preview of an act that tells the applicant something: nothing is done and nothing stored. */
export const PreviewButton = ({ act, locale }: { act: Pick<StaffAct, 'steps'>; locale: Locale }) =>
  act.steps.some((step) => step === 'decide_at_once' || staffSteps[step].letter) && (
    <button className="button button-quiet" name="preview" value="yes">
      {texts[locale].button}
    </button>
  );

const titleId = 'letter-preview-title';

/** What an act would tell the applicant, in their language, and behind a line in the other. */
export const LetterPreview = ({ preview, locale }: { preview: Preview; locale: Locale }) => {
  const say = texts[locale];
  const other: Locale = preview.locale === 'zh' ? 'en' : 'zh';
  return (
    <div
      tabIndex={-1}
      autoFocus
      role="group"
      aria-labelledby={titleId}
      className="text-column rounded border border-edge bg-surface p-4"
    >
      <p id={titleId} className="font-semibold">
        {say.title}
      </p>
      <p className="text-small text-quiet">{say.language[preview.locale]}</p>
      <Told {...{ preview, locale }} spoken={preview.locale} />
      <details className="mt-3">
        <summary className="cursor-pointer">{say.other[other]}</summary>
        <Told {...{ preview, locale }} spoken={other} />
      </details>
    </div>
  );
};

type ToldProps = { preview: Preview; spoken: Locale; locale: Locale };

const Told = ({ preview: { letters, events }, spoken, locale }: ToldProps) => {
  const say = texts[locale];
  return (
    <>
      {letters.length === 0 && <p className="mt-2">{say.none}</p>}
      {letters.map((letter) => (
        <div key={letter.zh.subject} className="mt-3">
          <p className="text-small text-quiet">{say.letter}</p>
          <div lang={htmlLanguage[spoken]}>
            <p className="font-semibold">{letter[spoken].subject}</p>
            <p className="whitespace-pre-line">{letter[spoken].body}</p>
          </div>
        </div>
      ))}
      <div className="mt-3">
        <p className="text-small text-quiet">{say.page}</p>
        <ul lang={htmlLanguage[spoken]}>
          {events.map((event) => (
            <li key={event.sequence}>
              <p className="font-semibold">{life[event.step].words[spoken].told}</p>
              <p className="whitespace-pre-line">{detailOf(event, spoken, (day: Day) => formatDate(day, spoken))}</p>
              <AskedFor event={event} />
            </li>
          ))}
        </ul>
      </div>
    </>
  );
};

/** The things to put right stand on the page of the correction, one by one. */
const AskedFor = ({ event }: { event: Preview['events'][number] }) =>
  event.step === 'request_correction' && (
    <ul className="list-disc pl-5">
      {event.facts.items.map(({ what }) => (
        <li key={what} className="whitespace-pre-line">
          {what}
        </li>
      ))}
    </ul>
  );
