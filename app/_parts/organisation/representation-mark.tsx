import { Icon } from '#app/_ui/icon.tsx';
import type { Locale } from '#lib/kernel/locale.ts';
import type { Representation } from '#lib/organisations/representation.ts';
import { representationWords } from './representation-words.ts';

const looks = {
  stated: { icon: 'triangle-alert', ink: 'text-near' },
  confirmed: { icon: 'check', ink: 'text-normal' },
  rejected: { icon: 'x', ink: 'text-overdue' },
} as const;

type MarkProps = { representation: Representation; locale: Locale };

export const RepresentationMark = ({ representation, locale }: MarkProps) => (
  <span className={`inline-flex items-center gap-1.5 text-small ${looks[representation].ink}`}>
    <Icon name={looks[representation].icon} className="size-[1em]" />
    {representationWords[locale][representation]}
  </span>
);
