import { words, type Locale } from '#lib/kernel/locale.ts';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { DiscardRefusal } from '#lib/applications/draft/discard.ts';
import { formState } from '#app/_forms/form-state.ts';
import { discardDraft } from './actions.ts';

const texts = words({
  zh: {
    discard: '删除草稿',
    sure: '删除后不能恢复。',
    really: '确定删除',
    sent: '这份申请已经提交，不能删除。',
    waits: '这份申请正在等人签字，不能删除。请先收回，再删除。',
    unknown: '没有找到这份草稿。',
  },
  en: {
    discard: 'Delete this draft',
    sure: 'This cannot be undone.',
    really: 'Delete it',
    sent: 'This application has been sent and cannot be deleted.',
    waits: 'This application waits for signatures and cannot be deleted. Take it back first.',
    unknown: 'This draft could not be found.',
  },
});

type DiscardFormProps = { locale: Locale; applicationId: string; about?: string };

/** Deletes a draft after a confirmation that needs no script; in a list, `about` tells a screen reader which. */
export const DiscardForm = ({ locale, applicationId, about }: DiscardFormProps) => {
  const say = texts[locale];
  const which = about && <span className="sr-only"> {about}</span>;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-small text-quiet underline">
        {say.discard}
        {which}
      </summary>
      <form action={discardDraft} className="flex flex-wrap items-center gap-x-4 gap-y-2 pb-2">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="applicationId" value={applicationId} />
        <span>{say.sure}</span>
        <button className="button button-warn">
          {say.really}
          {which}
        </button>
      </form>
    </details>
  );
};

/** Why a draft was not thrown away; it stands where the draft no longer does. */
export const DiscardRefused = async ({ locale }: { locale: Locale }) => {
  const { errors, refusal } = await formState(discardDraft);
  const say = texts[locale];
  const refusals: Record<DiscardRefusal['code'], string> = {
    ...{ already_sent: say.sent, waits_for_signatures: say.waits, unknown_application: say.unknown },
  };
  const refused = refusal && refusals[refusal.code];
  return <ErrorSummary locale={locale} errors={errors} refusal={refused} />;
};
