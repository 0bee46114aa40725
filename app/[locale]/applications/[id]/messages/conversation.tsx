import { formatDateTime } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import type { MyCase } from '#lib/applications/applicant/read-my-application.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { none: '还没有消息。有问题可以随时留言，工作人员会在这里回复。', you: '您', staff: '工作人员', write: '写消息' },
  en: {
    none: 'No messages yet. Ask whenever something is unclear; staff answer here.',
    you: 'You',
    staff: 'Staff',
    write: 'Write a message',
  },
});

type ConversationProps = { found: Pick<MyCase, 'application' | 'messages'>; locale: Locale; here?: boolean };

/** What was said on the case; staff speak as staff, not by name. */
export const Conversation = ({ found: { application, messages }, locale, here }: ConversationProps) => (
  <div className="text-column">
    {messages.length === 0 && <p>{texts[locale].none}</p>}
    <ol className="space-y-4">
      {messages.map(({ id, fromStaff, body, at }) => (
        <li key={id} className={`border-l-4 pl-4 ${fromStaff ? 'border-river' : 'border-line'}`}>
          <p className="text-small text-quiet">
            <span className="font-semibold text-ink">{fromStaff ? texts[locale].staff : texts[locale].you}</span>
            {` · `}
            <time dateTime={at.toISOString()}>{formatDateTime(at, locale)}</time>
          </p>
          <p className="whitespace-pre-line">{body}</p>
        </li>
      ))}
    </ol>
    {!here && (
      <a href={paths.messages(locale, application.id)} className="mt-3 inline-flex min-h-11 items-center print:hidden">
        {texts[locale].write}
      </a>
    )}
  </div>
);
