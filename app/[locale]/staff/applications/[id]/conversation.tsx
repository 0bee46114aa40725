import { ReplyMark } from '#app/_parts/staff/reply-mark.tsx';
import { htmlLanguage } from '#app/_ui/html-language.ts';
import { formatDateTime } from '#app/_ui/format.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { SettleForm } from './settle-form.tsx';
import { WriteForm } from './write-form.tsx';

const texts = words({
  zh: { message: '还没有消息。', note: '还没有备注。', applicant: '申请人', reply: '待回复' },
  en: { message: 'No messages yet.', note: 'No notes yet.', applicant: 'Applicant', reply: 'Reply due' },
});

type Said = { id: string; author: string | null; body: string; at: Date; fromStaff?: boolean; awaitsReply?: boolean };
type ConversationProps = { kind: 'message' | 'note'; locale: Locale; id: string; said: Said[]; spoken: Locale };

/** What was said on a case, oldest first, and a place to say more; the applicant's language is the one they filed in. */
export const Conversation = ({ kind, locale, id, said, spoken }: ConversationProps) => (
  <>
    {said.length === 0 && <p className="text-quiet">{texts[locale][kind]}</p>}
    <ul className="space-y-3">
      {said.map((entry) => (
        <li key={entry.id} className="border-l-2 border-line pl-4">
          <p className="text-quiet">
            <bdi>{entry.fromStaff === false ? texts[locale].applicant : entry.author}</bdi> ·{' '}
            {formatDateTime(entry.at, locale)} {entry.awaitsReply && <ReplyMark text={texts[locale].reply} />}
          </p>
          <p
            lang={entry.fromStaff === false ? htmlLanguage[spoken] : undefined}
            className="text-column whitespace-pre-line"
          >
            {entry.body}
          </p>
        </li>
      ))}
    </ul>
    <WriteForm kind={kind} locale={locale} applicationId={id} />
    {kind === 'message' && <SettleForm locale={locale} applicationId={id} open={said.some((one) => one.awaitsReply)} />}
  </>
);
