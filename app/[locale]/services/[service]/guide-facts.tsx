import type { ReactNode } from 'react';
import { limitParts } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { shortFee } from './sections/fee.tsx';
import { toBring } from './sections/material-groups.ts';

const texts = words({
  zh: {
    promised: '承诺',
    law: (limit: string) => `法定 ${limit}`,
    noLaw: '法律未规定',
    fee: '费用',
    visits: '到现场',
    times: '次',
    online: '全程网上',
    bring: '要备材料',
    nothing: '不用交',
    pieces: (n: number) => `${n} 份`,
    shared: (n: number) => `另 ${n} 份我们核对`,
    cases: '部分情形另需材料',
    comma: '，',
    body: '办理部门',
    result: '您会拿到',
    enquiry: '咨询',
    complaint: '监督投诉',
  },
  en: {
    promised: 'Promised',
    law: (limit: string) => `${limit} by law`,
    noLaw: 'No limit by law',
    fee: 'Fee',
    visits: 'Visits',
    times: '',
    online: 'All online',
    bring: 'To prepare',
    nothing: 'Nothing',
    pieces: (n: number) => (n === 1 ? '1 document' : `${n} documents`),
    shared: (n: number) => `${n} more we check`,
    cases: 'more in some cases',
    comma: ', ',
    body: 'Department',
    result: 'You receive',
    enquiry: 'Enquiries',
    complaint: 'Complaints',
  },
});

type Props = { guide: Guide; locale: Locale };

/** The answer before any scrolling: how long, how much, how often; then with what, by whom, and what for. */
export const GuideFacts = ({ guide, locale }: Props) => {
  const say = texts[locale];
  const { statutory, promised } = guide.limits;
  const department = theCatalogue().findDepartment(guide.department);
  const phones = department?.phones;
  return (
    <div className="border-t-2 border-ink text-small">
      <dl className="flex border-b border-line">
        <Figure
          term={say.promised}
          parts={limitParts(promised, locale)}
          note={statutory ? say.law(limitParts(statutory, locale).join(' ')) : say.noLaw}
        />
        <Figure term={say.fee} parts={[shortFee(guide.fee, locale)]} />
        <Figure term={say.visits} parts={[String(guide.visits), say.times]} note={guide.visits === 0 && say.online} />
      </dl>
      <dl>
        <Row term={say.bring}>{briefly(guide, locale)}</Row>
        <Row term={say.body}>
          {department && <a href={paths.department(locale, department.id)}>{department.name[locale]}</a>}
        </Row>
        <Row term={say.result}>{guide.result.name[locale]}</Row>
        {phones && (
          <>
            <Row term={say.enquiry}>
              <Phone number={phones.enquiry} />
            </Row>
            <Row term={say.complaint}>
              <Phone number={phones.complaint} />
            </Row>
          </>
        )}
      </dl>
    </div>
  );
};

const Figure = ({ term, parts: [figure = '', unit], note }: { term: string; parts: string[]; note?: ReactNode }) => (
  <div className="flex-1 border-line py-3 not-first:border-l not-first:pl-3.5">
    <dt className="text-quiet">{term}</dt>
    <dd>
      <span className={`leading-snug font-semibold ${figure.length > 4 ? 'text-base' : 'text-[1.5556rem]'}`}>
        {figure}
      </span>
      {unit && ` ${unit}`}
      {note && <span className="block leading-snug text-quiet">{note}</span>}
    </dd>
  </div>
);

const Row = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="flex justify-between gap-x-4 border-b border-line py-2">
    <dt className="shrink-0 text-quiet">{term}</dt>
    <dd className="text-end">{children}</dd>
  </div>
);

const Phone = ({ number }: { number: string }) => (
  <a href={`tel:${number}`} className="figures">
    {number}
  </a>
);

function briefly(guide: Guide, locale: Locale): ReactNode {
  const say = texts[locale];
  const { always, sometimes, fetched } = toBring(guide);
  const notes = [fetched.length > 0 && say.shared(fetched.length), sometimes.length > 0 && say.cases].filter(Boolean);
  return (
    <>
      <a href="#materials">{always.length === 0 ? say.nothing : say.pieces(always.length)}</a>
      {notes.length > 0 && say.comma + notes.join(say.comma)}
    </>
  );
}
