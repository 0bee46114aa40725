import type { Condition } from '#lib/forms/kinds/asked.ts';
import type { ChoiceField } from '#lib/forms/kinds/choice.ts';
import type { Field } from '#lib/forms/field-kinds.ts';
import type { Form, FormPage } from '#lib/forms/form.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Guide, Material } from './guide.ts';
import type { EvidenceType } from './lists.ts';

/** Begins the name of each question how a paper reaches the department, and of each that takes its files. */
export const paperPrefix = 'material-';
export const filePrefix = 'file-';
/** Begins the name of each circumstance that the form does not ask by itself. */
export const circumstancePrefix = 'circumstance-';

type Find = (evidence: string) => EvidenceType | undefined;
type Circumstance = Guide['circumstances'][number];
type Delivery = Guide['delivery'][number];

/** The form with what the guide alone decides: circumstances, papers, and how the result comes; all before its last page. */
export function completeForm(form: Form, guide: Guide, find: Find): Form {
  const added = [circumstancesPage(form, guide), materialsPage(form, guide, find), deliveryPage(form, guide)].flat();
  return { ...form, pages: [...form.pages.slice(0, -1), ...added, ...form.pages.slice(-1)] };
}

/**
 * The questions the form does not ask by itself; it does when a choice of one or of several bears the circumstance's name
 * and answers.
 */
function circumstancesPage(form: Form, guide: Guide): FormPage[] {
  const fields = guide.circumstances
    .filter((circumstance) => !asks(form, circumstance))
    .map((circumstance): Field => circumstanceField(circumstance));
  return page('circumstances', { zh: '您的情形', en: 'Your circumstances' }, fields);
}

/** A circumstance as a question; the form's own choice of its name asks the same. */
export const circumstanceField = (circumstance: Circumstance): ChoiceField => ({
  ...{ kind: 'choice', id: `${circumstancePrefix}${circumstance.id}`, label: circumstance.question, optional: false },
  options: circumstance.answers.map(({ id, label }) => ({ value: id, label })),
});

const asks = (form: Form, { id, answers }: Circumstance): boolean =>
  fieldsOf(form).some(
    (field) =>
      (field.kind === 'choice' || field.kind === 'choices') &&
      field.id === id &&
      answers.every((a) => field.options.some((o) => o.value === a.id)),
  );

/** Without what the form itself is or asks: a form to fill in, the details of an account. */
function materialsPage(form: Form, guide: Guide, find: Find): FormPage[] {
  const account = asksAccount(form) || guide.delivery.includes('bank-transfer');
  const wanted = guide.materials.filter(({ evidence }) => {
    const answered = find(evidence)?.source === 'form' || (evidence === 'bank-account' && account);
    return !answered;
  });
  const fields = wanted.flatMap((material): Field[] => {
    const evidence = find(material.evidence);
    return evidence ? [materialField(material, evidence, { guide, showIf: neededWhen(form, guide, material) })] : [];
  });
  const title = { zh: '申请材料', en: 'Your documents' };
  const intro = {
    zh: '请说明每份材料怎样交给我们。没有准备好的，可以以后再交。',
    en: 'Tell us how each document will reach us. What is not ready can follow later.',
  };
  const ways = page('materials', title, fields).map((made) => ({ ...made, intro }));
  return [...ways, ...filesPage(wanted.filter(canBeUploaded), find)];
}

const canBeUploaded = ({ form }: Material): boolean => form !== 'paper';

/** The papers that come as files, together on one page. */
function filesPage(materials: Material[], find: Find): FormPage[] {
  const fields = materials.flatMap(({ evidence: id, standard }): Field[] => {
    const evidence = find(id);
    const hint = standard ?? evidence?.about;
    const showIf = { field: `${paperPrefix}${id}`, is: 'upload' };
    return evidence
      ? [
          {
            ...{ kind: 'file', id: `${filePrefix}${id}`, label: evidence.name, optional: false, upTo: 10, showIf },
            ...(hint && { hint }),
          },
        ]
      : [];
  });
  const title = { zh: '上传材料', en: 'Upload your documents' };
  return page('files', title, fields);
}

type Needed = { guide: Guide; showIf: Condition | undefined };

function materialField(material: Material, evidence: EvidenceType, { guide, showIf }: Needed): Field {
  const hint = material.when ?? material.standard;
  return {
    ...{ kind: 'choice', id: `${paperPrefix}${material.evidence}`, label: evidence.name },
    short: shortOf(evidence.name),
    ...(hint && { hint }),
    ...(showIf && { showIf }),
    optional: material.necessity !== 'required' && !showIf,
    options: waysToGive(material, guide),
    personal: false,
  };
}

/** The document without what explains it in brackets. */
const shortOf = ({ zh, en }: Bilingual): Bilingual => ({
  zh: `${zh.replace(/（[^（）]*）$/, '')}的提交方式`,
  en: `how you will hand in “${en.replace(/ \([^()]*\)$/, '')}”`,
});

function waysToGive(material: Material, { visits, channels }: Guide) {
  const byPost = visits === 0 || channels.includes('post');
  return [
    ...(material.sharedByGovernment
      ? [
          {
            value: 'shared',
            label: { zh: '由政府部门共享，我不用交', en: 'You don’t need to send this: public bodies share it' },
          },
        ]
      : []),
    ...(canBeUploaded(material)
      ? [{ value: 'upload', label: { zh: '现在上传照片或 PDF', en: 'Upload photos or a PDF now' } }]
      : []),
    { value: 'bring', label: { zh: '我有，会交到办理窗口', en: 'I have it and will bring it to a counter' } },
    ...(byPost ? [{ value: 'post', label: { zh: '我有，会邮寄', en: 'I have it and will post it' } }] : []),
    { value: 'not-yet', label: { zh: '我还没有，准备好再交', en: 'I do not have it yet and will hand it in later' } },
  ];
}

/** A material that circumstances select is asked for only when one of their answers was chosen. */
function neededWhen(form: Form, guide: Guide, { evidence, necessity }: Material): Condition | undefined {
  if (necessity === 'required') return undefined;
  const chosen = guide.circumstances.flatMap((circumstance) => {
    const field = asks(form, circumstance) ? circumstance.id : `${circumstancePrefix}${circumstance.id}`;
    return circumstance.answers.filter((a) => a.materials.includes(evidence)).map((a) => ({ field, is: a.id }));
  });
  return chosen.length > 0 ? { any: chosen } : undefined;
}

const ways: Record<Exclude<Delivery, 'bank-transfer'>, { zh: string; en: string }> = {
  electronic: { zh: '电子版，由办理部门发给我', en: 'Electronically, from the department' },
  post: { zh: '邮寄给我', en: 'By post' },
  counter: { zh: '到窗口领取', en: 'I collect it at a counter' },
};

/** Money always comes by transfer; the person chooses among the other ways, if there are several. */
function deliveryPage(form: Form, guide: Guide): FormPage[] {
  const choices = guide.delivery.filter((way) => way !== 'bank-transfer');
  const several = choices.length > 1;
  const byPost = several ? { showIf: { field: 'delivery', is: 'post' } } : {};
  const options = choices.map((way) => ({ value: way, label: ways[way] }));
  const label = { zh: '领取方式', en: 'How you would like to receive it' };
  const short = { zh: '领取方式', en: 'how you would like to receive it' };
  return page('delivery', { zh: '怎样领取结果', en: 'Receiving the result' }, [
    ...(several
      ? [{ kind: 'choice', id: 'delivery', label, short, optional: false, options, personal: false } as const]
      : []),
    ...(choices.includes('post') ? postAddress.map((field) => ({ ...field, ...byPost })) : []),
    ...(guide.delivery.includes('bank-transfer') && !asksAccount(form) ? accountFields : []),
  ]);
}

const asksAccount = (form: Form): boolean => fieldsOf(form).some(({ id }) => id === 'account');

const postAddress: Field[] = [
  {
    ...{ kind: 'text', id: 'delivery-name', optional: false, maxLength: 50, prefill: 'person.name' },
    label: { zh: '收件人', en: 'Recipient' },
    short: { zh: '收件人', en: 'the recipient’s name' },
  },
  {
    ...{ kind: 'phone', id: 'delivery-phone', optional: false, prefill: 'person.phone' },
    label: { zh: '收件人手机号码', en: 'Mobile number for the courier' },
    short: { zh: '收件人手机号码', en: 'a mobile number for the courier' },
  },
  {
    ...{ kind: 'text', id: 'delivery-address', optional: false, minLength: 6, maxLength: 200 },
    label: { zh: '邮寄地址', en: 'Address for the post' },
    short: { zh: '邮寄地址', en: 'the postal address' },
    hint: { zh: '从省、市写到门牌号', en: 'From the province and city to the number of the flat' },
  },
];

const accountFields: Field[] = [
  {
    ...{ kind: 'text', id: 'bank', optional: false, maxLength: 60 },
    label: { zh: '开户银行', en: 'Bank' },
    short: { zh: '开户银行', en: 'the name of the bank' },
    hint: { zh: '写到支行', en: 'Include the branch' },
  },
  {
    ...{ kind: 'text', id: 'account', optional: false, pattern: String.raw`^\d{8,30}$` },
    label: { zh: '银行账号', en: 'Account number' },
    short: { zh: '银行账号', en: 'the account number' },
    patternMessage: { zh: '请输入 8 至 30 位数字的银行账号', en: 'Enter an account number of 8 to 30 digits' },
  },
];

const fieldsOf = (form: Form): Field[] => form.pages.flatMap(({ fields }) => fields);
const page = (id: string, title: FormPage['title'], fields: Field[]): FormPage[] =>
  fields.length > 0 ? [{ id, title, fields }] : [];
