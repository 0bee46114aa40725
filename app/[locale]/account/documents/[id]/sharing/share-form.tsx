import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { theIssuer } from '#app/_server/issuer.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { Line } from '#lib/documents/lines-of.ts';
import type { SharingRefusal } from '#lib/documents/holder/share.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { shareMyDocument } from './actions.ts';

type Words = {
  title: string;
  about: string;
  parts: string;
  partsHint: string;
  days: string;
  dayCounts: Record<string, string>;
  purpose: string;
  purposeHint: string;
  button: string;
  back: string;
  done: string;
  once: string;
  refusals: Record<SharingRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    title: '授权查看',
    about:
      '生成一个链接，谁有链接谁能看，到期自动失效，您可以随时停止。对方只看到您选的内容，以及名称、编号、签发单位和期限。',
    parts: '给对方看哪些内容',
    partsHint: '不选的内容，对方看不到',
    days: '授权多久',
    dayCounts: { 1: '1 天', 7: '7 天', 30: '30 天' },
    purpose: '给谁看，做什么用',
    purposeHint: '只有您自己看得到，方便以后辨认',
    button: '生成链接',
    back: '返回',
    done: '链接已生成',
    once: '请现在复制，离开本页后不再显示：',
    refusals: {
      unknown_document: '没有找到这份文书。',
      too_long: '授权最长 30 天。',
      revoked: '这份文书已撤销，不能授权查看。',
    },
  },
  en: {
    title: 'Let somebody see it',
    about:
      'This makes a link. Whoever has it sees the document until the link ends; you can stop it at any time. They see what you choose, and title, number, issuing body and dates.',
    parts: 'What they see',
    partsHint: 'They do not see what you leave out',
    days: 'For how long',
    dayCounts: { 1: '1 day', 7: '7 days', 30: '30 days' },
    purpose: 'Who sees it, and what for',
    purposeHint: 'Only you see this; it helps you to tell links apart',
    button: 'Make the link',
    back: 'Back',
    done: 'The link is ready',
    once: 'Copy it now: it is not shown again after you leave this page.',
    refusals: {
      unknown_document: 'This document was not found.',
      too_long: 'Thirty days at most.',
      revoked: 'This document was revoked and cannot be shown.',
    },
  },
});

type ShareFormProps = { locale: Locale; documentId: string; parts: Line[] };

export const ShareForm = async ({ locale, documentId, parts }: ShareFormProps) => {
  const state = await formState(shareMyDocument);
  const say = texts[locale];
  const { errors, refusal, notice, done } = state;
  const refused = notice ?? (refusal && say.refusals[refusal.code]);
  const valuesOf = (name: string) => [state.values[name] ?? []].flat();
  if (done) return <Made {...{ locale, documentId }} token={done.token} />;
  return (
    <form id="share-form" action={shareMyDocument} noValidate className="space-y-6 text-column">
      <PageTitle locale={locale} title={say.title} error={Boolean(refused) || Object.keys(errors).length > 0} />
      <ErrorSummary locale={locale} errors={errors} refusal={refused} />
      <div>
        <h1>{say.title}</h1>
        <p className="mt-2">{say.about}</p>
      </div>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="documentId" value={documentId} />
      <ChoiceField
        {...{ locale, id: 'parts', label: say.parts, hint: say.partsHint, pick: 'many', error: errors['parts'] }}
        options={parts.map(({ name, label, value }) => ({ value: name, label, hint: value }))}
        chosen={valuesOf('parts')}
      />
      <ChoiceField
        {...{ locale, id: 'days', label: say.days, pick: 'one', error: errors['days'] }}
        options={Object.entries(say.dayCounts).map(([value, label]) => ({ value, label }))}
        chosen={valuesOf('days')}
      />
      <TextField
        {...{ locale, id: 'purpose', label: say.purpose, hint: say.purposeHint, error: errors['purpose'] }}
        value={valuesOf('purpose')[0]}
      />
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <button className="button">{say.button}</button>
        <a href={paths.document(locale, documentId)} className="inline-flex min-h-11 items-center">
          {say.back}
        </a>
      </div>
    </form>
  );
};

const Made = ({ locale, documentId, token }: { locale: Locale; documentId: string; token: string }) => {
  const say = texts[locale];
  const address = `${theIssuer()}${paths.sharedDocument(locale, token)}`;
  return (
    <div id="share-form" className="text-column">
      <PageTitle locale={locale} title={say.done} />
      <h1>{say.done}</h1>
      <div className="mt-4" role="status">
        <Notice kind="success" title={say.once}>
          <p className="font-mono text-small wrap-anywhere">
            <a href={address}>{address}</a>
          </p>
        </Notice>
      </div>
      <p className="mt-6">
        <a href={paths.document(locale, documentId)} className="button button-quiet">
          {say.back}
        </a>
      </p>
    </div>
  );
};
