import type { ChecklistLine } from '#lib/applications/checklist/checklist.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import { insideOf, life } from '#lib/applications/life/life.ts';
import { states } from '#lib/applications/life/states.ts';
import type { Document } from '#lib/documents/document.ts';
import { dayIn } from '#lib/documents/lines-of.ts';
import type { CarriedFile } from '#lib/files/file.ts';
import { sayProof, type ShownProof } from '#lib/forms/proof.ts';
import { translatedCopy } from '#lib/forms/translated-copy.ts';
import { dayOf } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { TakenFile } from './take-files.ts';

/** A part of a case file: a heading and its lines. */
export type CasePart = { title: string; lines: [label: string, value: string][] };

export type CaseOnPaper = WithCatalogue & {
  found: StaffCase;
  documents: Document[];
  files: TakenFile[];
  locale: Locale;
};

type NotTaken = Exclude<TakenFile['state'], 'taken'> | 'removed';

const texts = words({
  zh: {
    ...{ cover: '基本信息', answers: '申请内容', checklist: '材料', events: '办理记录' },
    ...{ messages: '与申请人的消息', documents: '证照和文书', none: '没有' },
    ...{ reference: '办件编号', applicant: '申请人', service: '事项', department: '部门', state: '状态' },
    ...{ received: '收到', accepted: '受理', due: '应办日期', byLaw: '法定期限', decided: '决定', owner: '经办人' },
    ...{ staff: '工作人员', revoked: '已撤销', page: (title: string) => `申请内容：${title}` },
    ways: { upload: '已上传', shared: '部门共享', bring: '交到窗口', post: '邮寄', 'not-yet': '准备好再交' },
    ticked: { received: '收到', verified: '核验', promised: '承诺补交' },
    file: (name: string, hash: string) => `${name}（SHA-256 ${hash.slice(0, 16)}…）`,
    notTaken: {
      ...{ removed: '申请人已撤下', unsafe: '未通过安全检查或还在检查，未收入案卷' },
      ...{ unreadable: '无法并入案卷，请在办件中打开', too_large: '文件太大，未收入案卷，请在办件中打开' },
    } satisfies Record<NotTaken, string> as Record<NotTaken, string>,
  },
  en: {
    ...{ cover: 'The case', answers: 'What was applied for', checklist: 'Papers and files', events: 'History' },
    ...{ messages: 'Messages with the applicant', documents: 'Documents', none: 'None' },
    ...{ reference: 'Reference', applicant: 'Applicant', service: 'Service', department: 'Department' },
    ...{ state: 'State', received: 'Received', accepted: 'Accepted', due: 'Due', byLaw: 'By law' },
    ...{ decided: 'Decided', owner: 'Owner', staff: 'Staff', revoked: 'revoked' },
    page: (title: string) => `What was applied for: ${title}`,
    ways: {
      ...{ upload: 'Uploaded', shared: 'Shared by public bodies', bring: 'Bring to a counter' },
      ...{ post: 'Send by post', 'not-yet': 'Hand in when they have it' },
    },
    ticked: { received: 'received', verified: 'verified', promised: 'promised by' },
    file: (name: string, hash: string) => `${name} (SHA-256 ${hash.slice(0, 16)}…)`,
    notTaken: {
      ...{ removed: 'taken out by the applicant', unsafe: 'not known to be safe: not included' },
      ...{ unreadable: 'cannot be joined: open it in the case', too_large: 'too large: open it in the case' },
    } satisfies Record<NotTaken, string> as Record<NotTaken, string>,
  },
});

/** A case in words, part by part, in the language of whoever reads it. */
export const partsOfCase = (paper: CaseOnPaper): CasePart[] => [
  cover(paper),
  ...answers(paper),
  checklist(paper),
  events(paper),
  ...messages(paper),
  issued(paper),
];

function cover({ found: { application, terms, events: happened }, catalogue, locale }: CaseOnPaper): CasePart {
  const say = texts[locale];
  const day = (at: Date | null) => (at ? dayIn(locale, dayOf(at)) : '');
  const owner = happened.findLast(({ actorId }) => actorId !== null && actorId === application.assigneeId);
  return {
    title: say.cover,
    lines: filled([
      [say.reference, application.reference ?? ''],
      [say.service, terms.service[locale]],
      [say.department, catalogue.findDepartment(application.department)?.name[locale] ?? application.department],
      [say.applicant, application.applicantName],
      [say.state, states[application.status].words[locale].staff],
      [say.received, day(application.submittedAt)],
      [say.accepted, day(application.acceptedAt)],
      [say.due, application.dueOn ? dayIn(locale, application.dueOn) : ''],
      [say.byLaw, application.statutoryDueOn ? dayIn(locale, application.statutoryDueOn) : ''],
      [say.decided, day(application.decidedAt)],
      [say.owner, owner?.actorName ?? ''],
    ]),
  };
}

/** What was sent last, page by page. */
function answers({ found: { submissions }, locale }: CaseOnPaper): CasePart[] {
  const last = submissions.at(-1);
  if (!last) return [];
  const sayDay = (proof: ShownProof) => sayProof(proof, locale, (day) => dayIn(locale, day));
  return translatedCopy(last, locale).map(({ title, rows }) => ({
    title: texts[locale].page(title),
    lines: rows.map(({ label, answer, proof }) => [label, proof ? `${answer}\n${sayDay(proof)}` : answer]),
  }));
}

function checklist({ found, files, locale }: CaseOnPaper): CasePart {
  const say = texts[locale];
  const last = found.submissions.at(-1);
  const labels = new Map(last?.form.pages.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label[locale]])));
  const nameOf = ({ field }: CarriedFile) => labels.get(field) ?? field;
  return orNone(locale, {
    title: say.checklist,
    lines: [
      ...filled(found.checklist.map((line) => [line.name[locale], checked(line, locale)])),
      ...files.map(({ file, state }): [string, string] => [nameOf(file), sayFile(locale, file, state)]),
    ],
  });
}

/** 交到窗口 · 收到 周敏 2026年11月20日 */
function checked({ way, check }: ChecklistLine, locale: Locale): string {
  const say = texts[locale];
  const ticked = (word: string, by: string | null | undefined, at: Date | null | undefined) =>
    at ? [`${word} ${by ?? ''} ${dayIn(locale, dayOf(at))}`] : [];
  return [
    ...(way ? [say.ways[way]] : []),
    ...ticked(say.ticked.received, check?.receivedBy, check?.receivedAt),
    ...(check?.promisedFor && !check.receivedAt ? [`${say.ticked.promised} ${dayIn(locale, check.promisedFor)}`] : []),
    ...ticked(say.ticked.verified, check?.verifiedBy, check?.verifiedAt),
  ].join(' · ');
}

/** A file by name, and why it is not in here where it is not. */
export function sayFile(locale: Locale, file: CarriedFile, state: TakenFile['state']): string {
  const say = texts[locale];
  const why = file.removedAt ? 'removed' : state;
  const named = say.file(file.name, file.hash);
  return why === 'taken' ? named : `${named} · ${say.notTaken[why]}`;
}

function events({ found, locale }: CaseOnPaper): CasePart {
  const lines = found.events.map((event): [string, string] => {
    const { staff, who } = life[event.step].words[locale];
    const inside = insideOf(event, locale, (day) => dayIn(locale, day));
    return [momentIn(locale, event.at), [`${staff} · ${event.actorName ?? who}`, inside].filter(Boolean).join('\n')];
  });
  return { title: texts[locale].events, lines };
}

function messages({ found: { messages: said, application }, locale }: CaseOnPaper): CasePart[] {
  if (said.length === 0) return [];
  const lines = said.map(({ at, fromStaff, body }): [string, string] => [
    momentIn(locale, at),
    `${fromStaff ? texts[locale].staff : application.applicantName}\n${body}`,
  ]);
  return [{ title: texts[locale].messages, lines }];
}

const issued = ({ documents, locale }: CaseOnPaper): CasePart =>
  orNone(locale, {
    title: texts[locale].documents,
    lines: documents.map(({ title, number, happenedAt, revokedAt }) => [
      title[locale],
      [number, momentIn(locale, happenedAt), ...(revokedAt ? [texts[locale].revoked] : [])].join(' · '),
    ]),
  });

const filled = (lines: CasePart['lines']): CasePart['lines'] => lines.filter(([, value]) => value !== '');

const orNone = (locale: Locale, { title, lines }: CasePart): CasePart => ({
  title,
  lines: lines.length > 0 ? lines : [['', texts[locale].none]],
});

/** A moment in the city's time, to the minute. */
export const momentIn = (locale: Locale, at: Date): string =>
  at.toLocaleString(locale === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    ...{ dateStyle: 'medium', timeStyle: 'short' },
  });
