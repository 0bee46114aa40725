import { paths } from '#app/_web/paths.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import { findDepartment } from '#lib/catalogue/read.ts';
import { bilingual, type Locale } from '#lib/kernel/locale.ts';
import { sectionTitles } from './section-titles.ts';

const words = bilingual(
  { contents: '本页内容', ask: '打电话问', enquiry: '咨询', complaint: '监督投诉', body: '实施部门' },
  { contents: 'On this page', ask: 'Ask by phone', enquiry: 'Enquiries', complaint: 'Complaints', body: 'Department' },
);

type Props = { guide: Guide; locale: Locale };

/** Beside the guide on a wide screen, below it on a phone: contents and whom to ask. */
export const Side = ({ guide, locale }: Props) => (
  <aside className="mt-12 text-small print:hidden">
    <div className="sticky top-6">
      <nav aria-label={words[locale].contents} className="hidden wide:block">
        <p className="border-b border-line pb-2 text-quiet">{words[locale].contents}</p>
        <ul className="mt-2 mb-8">
          {Object.entries(sectionTitles[locale]).map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`} className="plain-link block py-1">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Phones guide={guide} locale={locale} />
    </div>
  </aside>
);

const Phones = ({ guide, locale }: Props) => {
  const department = findDepartment(guide.department);
  const say = words[locale];
  if (!department) return null;
  return (
    <>
      <p className="border-b border-line pb-2 text-quiet">{say.ask}</p>
      <p className="mt-2">
        <a href={paths.department(locale, department.id)}>{department.name[locale]}</a>
      </p>
      <dl className="tabular-nums">
        <div>
          <dt className="inline text-quiet">{say.enquiry} </dt>
          <dd className="inline">
            <a href={`tel:${department.phones.enquiry}`}>{department.phones.enquiry}</a>
          </dd>
        </div>
        <div>
          <dt className="inline text-quiet">{say.complaint} </dt>
          <dd className="inline">
            <a href={`tel:${department.phones.complaint}`}>{department.phones.complaint}</a>
          </dd>
        </div>
      </dl>
    </>
  );
};
