import type { Fault } from './finding.ts';
import type { Guide } from '#lib/catalogue/guide.ts';
import type { Service } from '#lib/catalogue/service.ts';
import type { Bundle, LifeEvent, LifeStage, Notice, Snippet } from '#lib/catalogue/lists.ts';

export type Names = Record<'departments' | 'places' | 'evidenceTypes' | 'services' | 'icons', Set<string>> & {
  lifeEvents: Map<string, Pick<LifeEvent, 'audience' | 'fixture'> | undefined>;
};

/** References of a service resolve, and its life events match its audience. */
export const checkServiceReferences = (service: Service, names: Names): Fault[] => [
  ...missing(names.departments, [service.department], 'department'),
  ...missing(new Set(names.lifeEvents.keys()), service.lifeEvents, 'lifeEvents'),
  ...twice(service.lifeEvents, 'lifeEvents'),
  ...twice(service.audience, 'audience'),
  ...service.lifeEvents.flatMap((id) => foreignLifeEvent(service, id, names)),
];

/** References that only a guide has resolve. */
export function checkGuideReferences(guide: Guide, names: Names): Fault[] {
  const materials = new Set(guide.materials.map(({ evidence }) => evidence));
  return [
    ...(['jointDepartments', 'places', 'channels', 'delivery'] as const).flatMap((list) => twice(guide[list], list)),
    ...missing(names.departments, guide.jointDepartments, 'jointDepartments'),
    ...missing(names.places, guide.places, 'places'),
    ...(['review', 'litigation'] as const).flatMap((way) => {
      const { place } = guide.remedies[way];
      return missing(names.places, place ? [place] : [], `remedies.${way}.place`);
    }),
    ...missing(names.evidenceTypes, [...materials], 'materials'),
    ...twice(
      guide.materials.map(({ evidence }) => evidence),
      'materials',
    ),
    ...twice(
      guide.circumstances.map(({ id }) => id),
      'circumstances',
    ),
    ...guide.circumstances.flatMap(({ id, answers }) => [
      ...answers.flatMap((one) => missing(materials, one.materials, `circumstances.${id}.${one.id}`)),
      ...twice(
        answers.map((one) => one.id),
        `circumstances.${id}`,
      ),
    ]),
  ];
}

function foreignLifeEvent({ audience: served }: Service, id: string, names: Names): Fault[] {
  const audience = names.lifeEvents.get(id)?.audience;
  if (!audience || served.includes(audience)) return [];
  return [{ field: 'lifeEvents', rule: 'X', reason: `${id} is for the audience ${audience}` }];
}

export const checkBundle = ({ parts, lifeEvent, icon }: Omit<Bundle, 'id'>, names: Names): Fault[] => [
  ...missing(
    names.services,
    parts.map(({ service }) => service),
    'parts',
  ),
  ...missing(new Set(names.lifeEvents.keys()), [lifeEvent], 'lifeEvent'),
  ...missing(names.icons, [icon], 'icon'),
];

export const checkLifeEvent = (id: string, { icon }: Pick<LifeEvent, 'icon'>, names: Names): Fault[] =>
  missing(names.icons, [icon], `${id}.icon`);

/** Every life event of citizens is in one stage, and nothing else is. */
export function checkLifeStages(stages: LifeStage[], { lifeEvents }: Names): Fault[] {
  const listed = stages.flatMap(({ events }) => events);
  const known = [...lifeEvents].flatMap(([id, event]) => (event?.audience === 'citizen' && !event.fixture ? [id] : []));
  return [
    ...missing(new Set(known), listed, 'events'),
    ...twice(listed, 'events'),
    ...known
      .filter((id) => !listed.includes(id))
      .map((id): Fault => ({ field: 'events', rule: 'X', reason: `${id} is in no stage` })),
  ];
}

export const checkNotice = ({ service }: Notice, index: number, names: Names): Fault[] =>
  missing(names.services, service ? [service] : [], `${index}.service`);

export const checkFeatured = (services: string[], names: Names): Fault[] =>
  services.flatMap((service, index): Fault[] => {
    if (services.indexOf(service) === index) return missing(names.services, [service], `${index}`);
    return [{ field: `${index}`, rule: 'X', reason: `${service} is there twice` }];
  });

export const checkSnippets = (snippets: Snippet[], names: Names): Fault[] => [
  ...snippets.flatMap(({ id, services = [] }) => missing(names.services, services, `${id}.services`)),
  ...twice(
    snippets.map(({ id }) => id),
    'id',
  ),
];

const missing = (known: Set<string>, ids: string[], field: string): Fault[] =>
  ids.filter((id) => !known.has(id)).map((id) => ({ field, rule: 'X', reason: `${id} does not exist` }));

const twice = (ids: string[], field: string): Fault[] =>
  ids
    .filter((id, index) => ids.indexOf(id) < index)
    .map((id) => ({ field, rule: 'X', reason: `${id} is there twice` }));
