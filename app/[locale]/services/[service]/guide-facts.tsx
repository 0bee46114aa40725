import type { ReactNode } from 'react';
import { FactRow, FactStrip, Figure } from '#app/_ui/fact-strip.tsx';
import { limitParts } from '#app/_ui/format.ts';
import { paths } from '#app/_request/paths.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { shortFee } from './sections/fee.tsx';
import { RoundRows } from '#app/_parts/catalogue/round-rows.tsx';
import { toBring } from '#app/_parts/catalogue/material-groups.ts';

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
    <FactStrip
      figures={
        <>
          <Figure
            term={say.promised}
            parts={limitParts(promised, locale)}
            note={statutory ? say.law(limitParts(statutory, locale).join(' ')) : say.noLaw}
          />
          <Figure term={say.fee} parts={[shortFee(guide.fee, locale)]} />
          <Figure term={say.visits} parts={[String(guide.visits), say.times]} note={guide.visits === 0 && say.online} />
        </>
      }
    >
      <RoundRows guide={guide} locale={locale} />
      <FactRow term={say.bring}>{briefly(guide, locale)}</FactRow>
      <FactRow term={say.body}>
        {department && <a href={paths.department(locale, department.id)}>{department.name[locale]}</a>}
      </FactRow>
      <FactRow term={say.result}>{guide.result.name[locale]}</FactRow>
      {phones && (
        <>
          <FactRow term={say.enquiry}>
            <Phone number={phones.enquiry} />
          </FactRow>
          <FactRow term={say.complaint}>
            <Phone number={phones.complaint} />
          </FactRow>
        </>
      )}
    </FactStrip>
  );
};

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
