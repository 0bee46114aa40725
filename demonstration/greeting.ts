import { demonstrationPeople } from './demo-people.ts';
import type { Settings } from '#scripts/steps/settings.ts';

export function greeting({ address, isDemonstration, place }: Settings): string[] {
  return [
    '',
    `通办 Tongban is open: ${address}`,
    ...(place.kind === 'embedded' ? [embedded] : []),
    ...(isDemonstration ? people(address) : []),
    'Press Ctrl+C to stop.',
  ];
}

const embedded =
  'The database is the embedded one, made for demonstrations and small offices; use Postgres for a city.';

const people = (address: string): string[] => [
  `Demonstration people (choose one at ${address}/zh/sign-in or ${address}/en/sign-in):`,
  ...demonstrationPeople.map(({ name, part }) => `  ${name}  ${part.zh} · ${part.en}`),
];
