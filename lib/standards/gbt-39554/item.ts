import type { Catalogue, Site } from '#lib/standards/catalogue.ts';
import { basic } from './basic.ts';
import { fill, type Described } from './element.ts';
import { extend } from './extend.ts';
import { faq, fee, material, rights } from './lists.ts';

/** A service in the groups of GB/T 39554.2; a group without values is left out. */
export type Item = Record<string, unknown>;

export const itemsOf = (catalogue: Catalogue, site: Site): Item[] =>
  [...catalogue.guides.values()].map((guide) => itemOf({ guide, catalogue, site }));

export function itemOf(it: Described): Item {
  const { guide, catalogue } = it;
  const charge = guide.fee?.charged ? guide.fee : undefined;
  const groups = {
    basic: fill(basic, it),
    extend: fill(extend, it),
    material: guide.materials?.flatMap((one) => {
      const evidence = catalogue.evidenceTypes.get(one.evidence);
      return evidence ? [fill(material, { material: one, evidence, it })] : [];
    }),
    fee: charge ? charge.items.map((item) => fill(fee, { fee: charge, item })) : guide.fee && [],
    faq: guide.faq?.map((one) => fill(faq, one)),
    rights: guide.remedies && fill(rights, { ...it, guide: { ...guide, remedies: guide.remedies } }),
  };
  return Object.fromEntries(Object.entries(groups).filter(([, group]) => group !== undefined));
}
