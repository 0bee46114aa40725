import { mostCalendarDays } from '#lib/catalogue/check/check-limits.ts';
import type { Limit } from '#lib/catalogue/guide.ts';
import type { AnyGuide, Catalogue, Site } from '#lib/standards/catalogue.ts';
import { channelsOf, counterIdsOf } from './channels.ts';
import { conceptId, themeId } from './concepts.ts';
import { contactId, departmentId } from './departments.ts';
import { bundleId, lifeEventId, serviceId } from './events.ts';
import { areaOf, languages } from './frame.ts';
import { describe, idsOf, inBoth, type Node } from './node.ts';
import * as parts from './parts.ts';

/** A service and its own nodes: requirements, evidence, costs, channels, output, rules, participations. */
export function serviceOf(guide: AnyGuide, catalogue: Catalogue, site: Site): Node[] {
  const requirements = parts.requirementsOf(guide);
  const evidence = parts.evidenceOf(guide, catalogue);
  const costs = parts.costsOf(guide);
  const channels = channelsOf(guide, catalogue, site);
  const outputs = parts.outputsOf(guide);
  const rules = parts.rulesOf(guide);
  const participations = parts.participationsOf(guide, catalogue);
  const service = describe(serviceId(guide.id), 'PublicService', {
    identifier: guide.codes?.task ?? guide.id,
    title: guide.name,
    description: guide.summary,
    keyword: keywordsOf(guide),
    ...classificationOf(guide),
    ...authorityOf(guide, catalogue),
    isGroupedBy: eventsOf(guide, catalogue),
    language: languages,
    spatial: areaOf(guide.coverage),
    processingTime: durationOf(guide.limits?.promised),
    holdsRequirement: idsOf(requirements),
    hasInput: idsOf(evidence),
    hasInputType: parts.evidenceTypeIdsOf(guide, catalogue),
    hasCost: idsOf(costs),
    hasChannel: [...idsOf(channels), ...counterIdsOf(guide, catalogue)],
    produces: idsOf(outputs),
    follows: idsOf(rules),
    hasLegalResource: idsOf(parts.lawsOf(guide)),
    hasParticipation: idsOf(participations),
  });
  return [service, ...requirements, ...evidence, ...costs, ...channels, ...outputs, ...rules, ...participations];
}

const keywordsOf = ({ aliases, keywords }: AnyGuide) =>
  aliases && keywords && inBoth((locale) => [...new Set([...keywords[locale], ...aliases[locale]])]);

const classificationOf = ({ type, audience, themes, suspended }: AnyGuide) => ({
  status: conceptId('status', suspended ? 'suspended' : 'in-use'),
  isClassifiedBy: type && [conceptId('itemType', type)],
  addressee: audience?.map((who) => conceptId('audience', who)),
  thematicArea: themes && [...themes.citizen, ...themes.business].map(themeId),
});

const authorityOf = ({ department = '' }: AnyGuide, { departments }: Catalogue) =>
  departments.has(department)
    ? { hasCompetentAuthority: [departmentId(department)], contactPoint: [contactId(department)] }
    : {};

const eventsOf = ({ id, lifeEvents = [] }: AnyGuide, catalogue: Catalogue): string[] => [
  ...lifeEvents.filter((event) => catalogue.lifeEvents.has(event)).map(lifeEventId),
  ...[...catalogue.bundles.values()]
    .filter(({ parts: steps }) => steps.some(({ service }) => service === id))
    .map((bundle) => bundleId(bundle.id)),
];

/** An xsd:duration. It knows no working days, so they become the most calendar days they can take. */
export function durationOf(limit: Limit | undefined): string | undefined {
  if (!limit) return undefined;
  if (limit.unit === 'on-the-spot') return 'PT0S';
  return `P${limit.unit === 'working-day' ? mostCalendarDays(limit.days) : limit.days}D`;
}
