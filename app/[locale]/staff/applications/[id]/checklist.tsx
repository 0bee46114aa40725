import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { formatDay } from '#app/_ui/format.ts';
import { formState } from '#app/_forms/form-state.ts';
import { arrivesByHand, isMissing, type ChecklistLine, type Mark } from '#lib/applications/checklist/checklist.ts';
import type { StaffCase } from '#lib/applications/desk/read-for-staff.ts';
import type { TickRefusal } from '#lib/applications/staff/tick-check.ts';
import { dayOf, type Day } from '#lib/kernel/day.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { tickTheCheck } from './actions.ts';

type Way = NonNullable<ChecklistLine['way']>;

const texts = words<{
  caption: string;
  columns: [string, string, string, string];
  ways: Record<Way, string>;
  condition: string;
  online: (day: string) => string;
  notNeeded: string;
  shared: string;
  ticked: (name: string, day: string) => string;
  promised: (day: string) => string;
  missing: string;
  noted: string;
  press: Record<Mark, (line: string) => string>;
  undo: Record<Mark, (line: string) => string>;
  marks: Record<Mark, string>;
  refusals: Record<TickRefusal['code'], string>;
}>({
  zh: {
    caption: '条件与材料：申报、收到、核验',
    columns: ['条件与材料', '申报', '收到', '核验'],
    ways: { upload: '已上传', shared: '部门共享', bring: '交到窗口', post: '邮寄', 'not-yet': '以后再交' },
    condition: '条件',
    online: (day) => `网上 ${day}`,
    notNeeded: '不用交',
    shared: '不用申请人交',
    ticked: (name, day) => `${name} ${day}`,
    promised: (day) => `容缺，${day}前补交`,
    missing: '还没有收到',
    noted: '已记下。',
    press: { received: (line) => `收到“${line}”`, verified: (line) => `核验“${line}”` },
    undo: { received: (line) => `取消收到“${line}”`, verified: (line) => `取消核验“${line}”` },
    marks: { received: '收到', verified: '核验' },
    refusals: {
      unknown_application: '没有找到这件办件。',
      own_application: '这是您自己或者您企业的办件，不能办理。',
      not_your_role: '受理员和审查员可以核对材料。',
      is_over: '这件已经办结，清单不再改动。',
      unknown_item: '清单里没有这一项，请刷新后再试。',
    },
  },
  en: {
    caption: 'Conditions and documents: declared, received, verified',
    columns: ['Condition or document', 'Declared', 'Received', 'Verified'],
    ways: {
      upload: 'Uploaded',
      shared: 'Shared by public bodies',
      bring: 'To a counter',
      post: 'By post',
      'not-yet': 'Later',
    },
    condition: 'Condition',
    online: (day) => `Online, ${day}`,
    notNeeded: 'Nothing to hand in',
    shared: 'Not from the applicant',
    ticked: (name, day) => `${name}, ${day}`,
    promised: (day) => `Promised by ${day}`,
    missing: 'Not here yet',
    noted: 'Noted.',
    press: { received: (line) => `Receive: ${line}`, verified: (line) => `Verify: ${line}` },
    undo: { received: (line) => `Not received: ${line}`, verified: (line) => `Not verified: ${line}` },
    marks: { received: 'Receive', verified: 'Verify' },
    refusals: {
      unknown_application: 'This case was not found.',
      own_application: 'This is your own case, or your company’s.',
      not_your_role: 'Intake officers and reviewers tick the checklist.',
      is_over: 'This case is closed and its checklist no longer changes.',
      unknown_item: 'The checklist has no such line. Reload and try again.',
    },
  },
});

type ChecklistProps = { found: StaffCase; locale: Locale };

/** The guide's papers and conditions beside the answers: declared by the applicant, received, verified by staff. */
export const Checklist = async ({ found, locale }: ChecklistProps) => {
  const say = texts[locale];
  const state = await formState(tickTheCheck);
  const sentOn = found.submissions.at(-1)?.at;
  return (
    <form action={tickTheCheck} noValidate>
      <ErrorSummary
        {...{ locale, errors: {} }}
        refusal={state.notice ?? (state.refusal && say.refusals[state.refusal.code])}
      />
      <div className="sr-only">
        <div role="status">{state.done && <p>{say.noted}</p>}</div>
      </div>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="applicationId" value={found.application.id} />
      <table className="desk-checks">
        <caption className="sr-only">{say.caption}</caption>
        <thead>
          <tr>
            {say.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.checklist.map((line) => (
            <Line
              key={line.item}
              {...{ line, locale, mayTick: found.mayTick }}
              sentOn={sentOn && dayOf(sentOn)}
              pressed={state.done}
            />
          ))}
        </tbody>
      </table>
    </form>
  );
};

type Pressed = { item: string; mark: Mark };

type LineProps = {
  line: ChecklistLine;
  locale: Locale;
  mayTick: boolean;
  sentOn: Day | undefined;
  /** The button that was pressed last. */
  pressed: Pressed | undefined;
};

const Line = ({ line, sentOn, ...rest }: LineProps) => {
  const { name, way } = line;
  const { locale } = rest;
  const say = texts[locale];
  return (
    <tr data-missing={isMissing(line) ? '' : undefined}>
      <th scope="row">{name[locale]}</th>
      <td data-label={say.columns[1]}>{way ? say.ways[way] : say.condition}</td>
      <td data-label={say.columns[2]}>
        {arrivesByHand(line) ? (
          <Cell line={line} mark="received" {...rest} />
        ) : way === 'upload' && sentOn ? (
          say.online(formatDay(sentOn, locale))
        ) : (
          <span className="text-quiet">{way ? say.shared : say.notNeeded}</span>
        )}
      </td>
      <td data-label={say.columns[3]}>
        <Cell line={line} mark="verified" {...rest} />
      </td>
    </tr>
  );
};

/** Says who ticked and when, beside the button that ticks or takes the tick off. The button that was pressed has the focus. */
const Cell = ({ line, mark, locale, mayTick, pressed }: Omit<LineProps, 'sentOn'> & { mark: Mark }) => {
  const say = texts[locale];
  const { item, name, check } = line;
  const at = mark === 'received' ? check?.receivedAt : check?.verifiedAt;
  const by = mark === 'received' ? check?.receivedBy : check?.verifiedBy;
  const promisedFor = mark === 'received' && !at ? check?.promisedFor : undefined;
  return (
    <>
      {at && <bdi className="desk-ticked">{say.ticked(by ?? '', formatDay(dayOf(at), locale))}</bdi>}
      {promisedFor && <span className="text-near">{say.promised(formatDay(promisedFor, locale))}</span>}
      {mark === 'received' && isMissing(line) && <span className="text-near">{say.missing}</span>}
      {mayTick && (
        <button
          name="tick"
          value={`${mark}:${at ? 'off' : 'on'}:${item}`}
          className="desk-tick"
          aria-label={(at ? say.undo : say.press)[mark](name[locale])}
          autoFocus={pressed?.item === item && pressed.mark === mark}
        >
          {at ? '×' : say.marks[mark]}
        </button>
      )}
    </>
  );
};
