import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import type { Row } from '#lib/applications/case/listed.ts';
import { states } from '#lib/applications/life/states.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import type { ExportPurpose } from './export-cases.ts';

/** A table to be written as a file: `marks` say who took it, when and what for, and stand on it and in it. */
export type ExportTable = {
  title: string;
  author: string;
  at: Date;
  marks: [label: string, value: string][];
  heads: string[];
  pages: AsyncIterable<string[][]>;
};

export const purposeWords: Bilingual<Record<ExportPurpose, string>> = words({
  zh: { daily: '日常办理', statistics: '统计报表', inspection: '检查、审计', handover: '工作交接' },
  en: { daily: 'Everyday work', statistics: 'Statistics', inspection: 'Inspection or audit', handover: 'Handing over' },
});

const texts = words({
  zh: {
    title: '办件清单',
    ...{ who: '导出人', when: '导出时间', why: '用途', what: '范围' },
    warning: ['注意', '含个人信息，仅限上述用途，不得外传；每次导出都有记录。'] as [string, string],
    heads: {
      ...{ reference: '办件编号', service: '事项', department: '部门', applicant: '申请人', state: '状态' },
      ...{ received: '收到', accepted: '受理', due: '应办日期', byLaw: '法定期限', decided: '决定', owner: '经办人' },
    },
  },
  en: {
    title: 'List of cases',
    ...{ who: 'Exported by', when: 'At', why: 'For', what: 'Filter' },
    warning: ['Note', 'Holds personal data: only for this purpose, not to be passed on. Each export is on record.'] as [
      string,
      string,
    ],
    heads: {
      ...{ reference: 'Reference', service: 'Service', department: 'Department', applicant: 'Applicant' },
      ...{ state: 'State', received: 'Received', accepted: 'Accepted', due: 'Due', byLaw: 'By law' },
      ...{ decided: 'Decided', owner: 'Owner' },
    },
  },
});

type About = { locale: Locale; author: string; at: Date; purpose: ExportPurpose; filter: string };

/** Cases as a table in the reader's language. */
export function exportTable(catalogue: Catalogue, cases: AsyncIterable<Row[]>, about: About): ExportTable {
  const { locale, author, at, purpose, filter } = about;
  const say = texts[locale];
  return {
    ...{ title: `${catalogue.city.name[locale]} ${say.title}`, author, at },
    marks: [
      [say.who, author],
      [say.when, momentIn(at)],
      [say.why, purposeWords[locale][purpose]],
      [say.what, filter],
      say.warning,
    ],
    heads: columns.map((column) => say.heads[column]),
    pages: pagesOf(catalogue, cases, locale),
  };
}

const columns = [
  ...(['reference', 'service', 'department', 'applicant', 'state', 'received', 'accepted'] as const),
  ...(['due', 'byLaw', 'decided', 'owner'] as const),
] as const;

async function* pagesOf(catalogue: Catalogue, cases: AsyncIterable<Row[]>, locale: Locale): AsyncGenerator<string[][]> {
  for await (const page of cases)
    yield page.map((row) => {
      const cells = cellsOf(catalogue, row, locale);
      return columns.map((column) => cells[column]);
    });
}

const cellsOf = (catalogue: Catalogue, row: Row, locale: Locale): Record<(typeof columns)[number], string> => ({
  reference: row.reference ?? '',
  service: catalogue.findGuide(row.service)?.name[locale] ?? row.service,
  department: catalogue.findDepartment(row.department)?.name[locale] ?? row.department,
  applicant: row.applicantName,
  state: states[row.status].words[locale].staff,
  received: dayIn(row.submittedAt),
  accepted: dayIn(row.acceptedAt),
  due: row.dueOn ?? '',
  byLaw: row.statutoryDueOn ?? '',
  decided: dayIn(row.decidedAt),
  owner: row.assigneeName ?? '',
});

const dayIn = (at: Date | null): string => (at ? dayOf(at) : '');

/** A moment in the city's time, to the minute. */
const momentIn = (at: Date): string =>
  `${dayOf(at)} ${new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)}`;
