import { formatDate, formatDateTime } from '#app/_ui/format.ts';
import { SummaryList } from '#app/_ui/summary-list.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { Check, Claim } from '#lib/organisations/representation.ts';
import { RepresentationMark } from './representation-mark.tsx';
import { basisWords } from './representation-words.ts';

const texts = words({
  zh: {
    name: '企业名称',
    code: '统一社会信用代码',
    representative: '法定代表人（账号上的姓名）',
    residentId: '法定代表人身份证号（账号上填写的）',
    since: '登记账号',
    state: '核对情况',
    none: '没有填',
    nobody: '没有人',
    found: { confirmed: '核对一致', rejected: '驳回' },
    about: (person: string, by: string, when: string) => `${person}，由${by}核对，${when}`,
  },
  en: {
    name: 'Company name',
    code: 'Unified social credit code',
    representative: 'Legal representative (name on the account)',
    residentId: 'Their identity number (as given on the account)',
    since: 'Account opened',
    state: 'Check',
    none: 'not given',
    nobody: 'nobody',
    found: { confirmed: 'It agreed', rejected: 'Rejected' },
    about: (person: string, by: string, when: string) => `${person}, checked by ${by}, ${when}`,
  },
});

type ClaimFactsProps = { claim: Claim; checks: Check[]; locale: Locale };

/** A claim beside the facts to compare it with, and earlier checks. */
export const ClaimFacts = ({ claim, checks, locale }: ClaimFactsProps) => {
  const say = texts[locale];
  const isOpen = claim.membershipId !== null;
  const rows = [
    { term: say.name, value: claim.name },
    { term: say.code, value: <span className="reference">{claim.creditCode}</span> },
    { term: say.representative, value: isOpen ? claim.representative || say.none : say.nobody },
    ...(isOpen
      ? [
          {
            term: say.residentId,
            value: claim.residentId ? <span className="reference">{claim.residentId}</span> : say.none,
          },
        ]
      : []),
    { term: say.since, value: formatDate(claim.createdAt, locale) },
    { term: say.state, value: <RepresentationMark representation={claim.representation} locale={locale} /> },
  ];
  return (
    <div className="mt-5 text-column">
      <SummaryList rows={rows} />
      {checks.map((check) => (
        <Found key={check.at.toISOString()} check={check} locale={locale} />
      ))}
    </div>
  );
};

const Found = ({ check, locale }: { check: Check; locale: Locale }) => {
  const say = texts[locale];
  const { outcome, basis, note, representative, checkedBy, at } = check;
  return (
    <div className="mt-4 border-l-4 border-line pl-4">
      <p>
        <span className="font-semibold">{say.found[outcome]}</span>
        {basis && ` · ${basisWords[locale][basis]}`}
      </p>
      <p className="whitespace-pre-line">{note}</p>
      <p className="text-small text-quiet">
        {say.about(representative || say.none, checkedBy ?? say.none, formatDateTime(at, locale))}
      </p>
    </div>
  );
};
