import type { Department, Place } from '#lib/catalogue/lists.ts';
import { sayHours } from '#lib/catalogue/say-hours.ts';
import type { Described } from './element.ts';
import { sayLimit } from './limit.ts';

/** Example: 《居住证暂行条例》第二条：公民离开常住户口所在地…… */
export const lawsOf = ({ guide }: Described): string[] | undefined =>
  guide.legalBasis?.map(
    ({ law, number, article, text }) =>
      `《${law.zh}》${number ? `（${number}）` : ''}${article?.zh ?? ''}${text ? `：${text.zh}` : ''}`,
  );

export const departmentOf = ({ guide, catalogue }: Described): Department | undefined =>
  catalogue.departments.get(guide.department ?? '');

export const stepsOf = ({ guide }: Described): string[] | undefined =>
  guide.steps?.map(({ name, standard, limit }) => `${name.zh}：${standard.zh}${limit ? `（${sayLimit(limit)}）` : ''}`);

/** An empty list says explicitly that there are none: 无. */
export function specialProceduresOf({ guide: { specialProcedures } }: Described): string[] | undefined {
  if (specialProcedures?.length === 0) return ['无'];
  return specialProcedures?.map(({ name, limit, basis }) => `${name.zh}：${limit.zh}（${basis.zh}）`);
}

export const feeBasisOf = ({ guide: { fee } }: Described): string | undefined =>
  fee && (fee.charged ? fee.basis.zh : (fee.note?.zh ?? '不收费'));

export const addressesOf = (it: Described): string[] | undefined =>
  placesOf(it)?.map(({ name, address }) => `${name.zh}：${address.zh}`);

export const hoursOf = (it: Described): string[] | undefined =>
  placesOf(it)?.map(({ name, hours }) => `${name.zh}：${sayHours(hours, 'zh').join('；')}`);

/** Telephones of the body and of each place, for enquiries or for complaints. */
export const phonesFor =
  (purpose: keyof Place['phones']) =>
  (it: Described): string[] | undefined => {
    const answering = [departmentOf(it) ?? [], placesOf(it) ?? []].flat();
    const told = answering.flatMap(({ name, phones }) => (phones ? [`${name.zh}：${phones[purpose]}`] : []));
    return told.length > 0 ? told : undefined;
  };

function placesOf({ guide, catalogue }: Described): Place[] | undefined {
  const places = guide.places?.flatMap((id) => catalogue.places.get(id) ?? []);
  return places?.length ? places : undefined;
}
