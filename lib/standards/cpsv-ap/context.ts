const prefixes = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  eli: 'http://data.europa.eu/eli/ontology#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  adms: 'http://www.w3.org/ns/adms#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  time: 'http://www.w3.org/2006/time#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

export const classes = {
  PublicService: 'cpsv:PublicService',
  PublicOrganisation: 'cv:PublicOrganisation',
  Organization: 'org:Organization',
  Agent: 'foaf:Agent',
  Requirement: 'cv:Requirement',
  Rule: 'cpsv:Rule',
  LegalResource: 'eli:LegalResource',
  Evidence: 'cv:Evidence',
  EvidenceType: 'cv:EvidenceType',
  Output: 'cv:Output',
  Cost: 'cv:Cost',
  Channel: 'cv:Channel',
  ContactPoint: 'cv:ContactPoint',
  Participation: 'cv:Participation',
  Event: 'cv:Event',
  LifeEvent: 'cv:LifeEvent',
  BusinessEvent: 'cv:BusinessEvent',
  Dataset: 'dcat:Dataset',
  Document: 'foaf:Document',
  Location: 'dct:Location',
  LinguisticSystem: 'dct:LinguisticSystem',
  TemporalEntity: 'time:TemporalEntity',
  Concept: 'skos:Concept',
};
export type Class = keyof typeof classes;

type Term = { '@id': string; '@type'?: string; '@container'?: '@language' };
const inLanguages = (id: string): Term => ({ '@id': id, '@container': '@language' });
const typed = (id: string, type: string): Term => ({ '@id': id, '@type': type });
const link = (id: string): Term => typed(id, '@id');

/** The terms of the document, each with its property of CPSV-AP 3.2.0. */
export const properties = {
  identifier: { '@id': 'dct:identifier' } as Term,
  title: inLanguages('dct:title'),
  description: inLanguages('dct:description'),
  keyword: inLanguages('dcat:keyword'),
  prefLabel: inLanguages('skos:prefLabel'),
  processingTime: typed('cv:processingTime', 'xsd:duration'),
  hasValue: typed('cv:hasValue', 'xsd:double'),
  type: link('dct:type'),
  language: link('dct:language'),
  spatial: link('dct:spatial'),
  status: link('adms:status'),
  addressee: link('dct:audience'),
  isClassifiedBy: link('cv:isClassifiedBy'),
  thematicArea: link('cv:thematicArea'),
  isGroupedBy: link('cv:isGroupedBy'),
  hasRelatedService: link('cv:hasRelatedService'),
  hasCompetentAuthority: link('cv:hasCompetentAuthority'),
  hasParticipation: link('cv:hasParticipation'),
  hasParticipant: link('cv:hasParticipant'),
  role: link('cv:role'),
  contactPoint: link('cv:contactPoint'),
  contactPage: link('cv:contactPage'),
  openingHours: link('cv:openingHours'),
  hasChannel: link('cv:hasChannel'),
  hasCost: link('cv:hasCost'),
  currency: link('cv:currency'),
  holdsRequirement: link('cv:holdsRequirement'),
  hasInput: link('cpsv:hasInput'),
  hasInputType: link('cv:hasInputType'),
  conformsTo: link('dct:conformsTo'),
  evidenceTypeClassification: link('cv:evidenceTypeClassification'),
  produces: link('cpsv:produces'),
  follows: link('cpsv:follows'),
  implements: link('cpsv:implements'),
  hasLegalResource: link('cv:hasLegalResource'),
  publisher: link('dct:publisher'),
  hasPart: link('dct:hasPart'),
  landingPage: link('dcat:landingPage'),
};
export type Property = keyof typeof properties;

/** Embedded in the document, so that readers need no second request; `address` is the document's. */
export const contextOf = (address: string) => ({
  '@version': 1.1,
  '@base': address,
  ...prefixes,
  ...classes,
  ...properties,
});
