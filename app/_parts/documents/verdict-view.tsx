import { lineWords } from '#lib/documents/line-words.ts';
import { linesOf } from '#lib/documents/lines-of.ts';
import type { Verdict } from '#lib/documents/credential/check-document.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { verdictWords } from './verdict-words.ts';

const looks: Record<Verdict['state'], string> = {
  valid: 'border-normal bg-normal-tint',
  expired: 'border-near bg-near-tint',
  status_unknown: 'border-near bg-near-tint',
  ...{ revoked: 'border-overdue bg-overdue-tint', altered: 'border-overdue bg-overdue-tint' },
  ...{ wrong_key: 'border-overdue bg-overdue-tint', unknown_issuer: 'border-overdue bg-overdue-tint' },
  unreadable: 'border-paused bg-paused-tint',
};

/** The classes of each state, for the module that shows a verdict itself. */
export const verdictLooks = looks;

/** What was found of a document; without one an empty place, which the page's module fills. */
export const VerdictView = ({ verdict, locale }: { verdict?: Verdict | undefined; locale: Locale }) => {
  const said = verdict && verdictWords[locale][verdict.state];
  const claims = verdict && 'claims' in verdict ? verdict.claims : undefined;
  return (
    <div id="verdict" role="status" hidden={!verdict} tabIndex={-1} className="mt-6 text-column outline-none">
      <div className={`rounded border-2 px-5 py-4 ${verdict ? looks[verdict.state] : ''}`}>
        <p className="text-h2 font-semibold">{said?.title}</p>
        <p>{said?.about}</p>
      </div>
      <h2 className="mt-6 font-song">{claims?.title[locale]}</h2>
      <dl className="mt-2 border-t border-line">
        {claims &&
          [
            { name: 'number', label: lineWords[locale].number, value: claims.number },
            ...linesOf(claims, locale, lineWords[locale]),
          ].map(({ name, label, value }) => (
            <div key={name} className="border-b border-line py-2 wide:grid wide:grid-cols-[10em_1fr]">
              <dt className="text-quiet">{label}</dt>
              <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
};
