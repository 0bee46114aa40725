import type { EvidenceType } from '#lib/catalogue/lists.ts';
import type { Catalogue, Site } from '#lib/standards/catalogue.ts';
import { placeOf } from './channels.ts';
import { conceptId, conceptsOf } from './concepts.ts';
import { contextOf } from './context.ts';
import { departmentOf } from './departments.ts';
import { eventsOf, serviceId } from './events.ts';
import { frameOf } from './frame.ts';
import { identify, type Node } from './node.ts';
import { lawsOf } from './parts.ts';
import { serviceOf } from './service.ts';

export type CpsvDocument = { '@context': ReturnType<typeof contextOf>; '@graph': Node[] };

/** The whole catalogue as CPSV-AP 3.2.0 in JSON-LD; `address` is where it is published. */
export function documentOf(catalogue: Catalogue, site: Site, address: string): CpsvDocument {
  const guides = [...catalogue.guides.values()];
  const graph = [
    ...frameOf(
      catalogue,
      site,
      guides.map(({ id }) => serviceId(id)),
    ),
    ...guides.flatMap((guide) => serviceOf(guide, catalogue, site)),
    ...[...catalogue.departments.values()].flatMap((department) => departmentOf(department, site)),
    ...[...catalogue.places.values()].flatMap(placeOf),
    ...[...catalogue.evidenceTypes.values()].map(evidenceTypeOf),
    ...eventsOf(catalogue),
    ...new Map(guides.flatMap(lawsOf).map((law) => [law['@id'], law])).values(),
    ...conceptsOf(guides.flatMap(({ themes }) => (themes ? [...themes.citizen, ...themes.business] : []))),
  ];
  return { '@context': contextOf(address), '@graph': graph };
}

const evidenceTypeOf = ({ id, source }: EvidenceType): Node =>
  identify(`evidence-type/${id}`, 'EvidenceType', {
    evidenceTypeClassification: [conceptId('evidenceSource', source)],
  });
