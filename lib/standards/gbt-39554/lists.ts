import { isOnline, type Material } from '#lib/catalogue/guide.ts';
import type { EvidenceType, Place } from '#lib/catalogue/lists.ts';
import { always, count, flag, ifKnown, oneOf, text, url } from './element.ts';
import type { Described, Elements } from './element.ts';
import * as names from './names.ts';

type OfMaterial = { material: Material; evidence: EvidenceType; it: Described };

/** 申请材料, one row a document. */
export const material: Elements<OfMaterial> = {
  material_name: always(['材料名称', 'Document'], text, ({ evidence }) => evidence.name.zh),
  is_need: always(
    ['材料必要性', 'Necessity'],
    oneOf(names.necessities),
    ({ material: { necessity } }) => names.necessities[necessity],
  ),
  material_type: ifKnown(['材料类型', 'Original or copy'], oneOf(names.materialKinds), ({ material }) =>
    kindOf(material),
  ),
  material_format: ifKnown(
    ['材料形式', 'Paper or electronic'],
    oneOf(names.materialForms),
    ({ material: { form } }) => names.materialForms[form],
  ),
  source_type: ifKnown(
    ['来源渠道', 'Where it comes from'],
    oneOf(names.materialSources),
    ({ evidence }) => names.materialSources[evidence.source],
  ),
  source_explain: ifKnown(['来源渠道说明', 'Who issues it'], text, ({ evidence }) => evidence.issuer?.zh),
  page_num: ifKnown(['纸质材料份数', 'Copies on paper'], count, ({ material: { form, originals, copies } }) =>
    form === 'electronic' ? undefined : originals + copies,
  ),
  page_format: ifKnown(['纸质材料规格', 'Size'], text, ({ material: { size } }) => size?.zh),
  form_guid: ifKnown(['空白表格', 'Blank form'], url, blankFormOf),
  example_guid: ifKnown(['示例样表', 'Sample'], url, ({ material: { sample }, it }) => sample && it.site.file(sample)),
  by_law: ifKnown(['要求提供材料的依据', 'Basis for asking'], text, (one) => one.material.legalBasis?.zh),
  fill_explain: ifKnown(['填报须知', 'When it is needed'], text, ({ material }) => material.when?.zh),
  accept_stand: ifKnown(['受理标准', 'Acceptance standard'], text, ({ material }) => material.standard?.zh),
};

/** The city's blank form if it publishes one, otherwise the form the portal makes. */
function blankFormOf({ material: { blank }, evidence, it: { guide, site } }: OfMaterial): string | undefined {
  if (blank) return site.file(blank);
  const { id, onlineDepth } = guide;
  return evidence.isApplication && onlineDepth && isOnline({ onlineDepth }) ? site.blankForm('zh', id) : undefined;
}

const kindOf = ({ originals, copies }: Material): string | undefined => {
  if (originals > 0) return copies > 0 ? names.materialKinds.both : names.materialKinds.original;
  return copies > 0 ? names.materialKinds.copy : undefined;
};

type Charged = Extract<NonNullable<Described['guide']['fee']>, { charged: true }>;

/** 收费项目, one row a charge. */
export const fee: Elements<{ fee: Charged; item: Charged['items'][number] }> = {
  fee_name: always(['收费项目名称', 'Fee'], text, ({ item }) => item.name.zh),
  fee_stand: always(
    ['收费标准', 'Rate'],
    text,
    ({ item: { amount, rate } }) => rate?.zh ?? (amount === undefined ? undefined : `${amount}元`),
  ),
  by_law: ifKnown(['收费依据', 'Basis'], text, (it) => it.fee.basis.zh),
  is_desc: ifKnown(['是否允许减免', 'Whether it may be reduced'], flag, (it) => it.fee.reduction !== undefined),
  desc_explain: ifKnown(['允许减免依据', 'Reductions'], text, (it) => it.fee.reduction?.zh),
};

/** 常见问题, one row a question. */
export const faq: Elements<NonNullable<Described['guide']['faq']>[number]> = {
  question: always(['常见问题', 'Question'], text, ({ question }) => question.zh),
  answer: always(['解答', 'Answer'], text, ({ answer }) => answer.zh),
};

type Entitled = Described & { guide: { remedies: NonNullable<Described['guide']['remedies']> } };

const placeOf = ({ guide, catalogue }: Entitled, way: keyof Entitled['guide']['remedies']): Place | undefined =>
  catalogue.places.get(guide.remedies[way].place ?? '');

/** 权利救济, once a service. */
export const rights: Elements<Entitled> = {
  right_enjoy_by_law: ifKnown(['依法享有的权利', 'Rights'], text, ({ guide: { remedies, rights: more = [] } }) =>
    [
      ...more.map(({ zh }) => zh),
      `对决定不服的，可以在${remedies.review.days}日内申请行政复议，或者在${remedies.litigation.months}个月内提起行政诉讼。`,
    ].join('\n'),
  ),
  duty_perform_by_law: ifKnown(['依法履行的义务', 'Duties'], text, ({ guide: { duties = [] } }) =>
    duties.length > 0 ? duties.map(({ zh }) => zh).join('\n') : undefined,
  ),
  administrative_review_dept: ifKnown(
    ['行政复议部门', 'Administrative review'],
    text,
    ({ guide }) => guide.remedies.review.body.zh,
  ),
  administrative_review_addr: ifKnown(['行政复议地址', 'Where'], text, (it) => placeOf(it, 'review')?.address.zh),
  administrative_review_phone: ifKnown(
    ['行政复议电话', 'Telephone'],
    text,
    (it) => placeOf(it, 'review')?.phones.enquiry,
  ),
  administrative_litigation_dept: ifKnown(
    ['行政诉讼部门', 'Litigation'],
    text,
    ({ guide }) => guide.remedies.litigation.court.zh,
  ),
  administrative_litigation_addr: ifKnown(
    ['行政诉讼地址', 'Where'],
    text,
    (it) => placeOf(it, 'litigation')?.address.zh,
  ),
  administrative_litigation_phone: ifKnown(
    ['行政诉讼电话', 'Telephone'],
    text,
    (it) => placeOf(it, 'litigation')?.phones.enquiry,
  ),
};
