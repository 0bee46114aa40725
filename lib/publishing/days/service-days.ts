import type { Guide, Suspension } from '#lib/catalogue/guide.ts';
import { roundAt, roundsAbout } from '#lib/catalogue/round.ts';
import { isGuide, type Service } from '#lib/catalogue/service.ts';
import { addDays, dayOf, startOf } from '#lib/kernel/day.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Layer } from '#lib/publishing/layer.ts';

/** The days on which services take applications, as their guides name them: outside of them a guide is suspended. */
export function serviceDays(services: readonly Service[]): Layer {
  const dated = services.filter(isGuide).filter(({ planned, rounds }) => planned ?? rounds);
  return {
    moments: dated.flatMap(momentsOf),
    at(now) {
      const held = new Map(dated.flatMap((guide) => suspensionOf(guide, now)));
      if (held.size === 0) return undefined;
      return (data) => ({ ...data, services: data.services.map((one) => suspend(one, held.get(one.id))) });
    },
  };
}

/** The first moment of a first day, and the one after a last day. */
function momentsOf({ planned, rounds }: Guide): Date[] {
  // What begins anew each year is open until its planned end.
  const days = [planned ?? {}, ...(Array.isArray(rounds) ? rounds : [])];
  return days.flatMap(({ from, until }) => [
    ...(from ? [startOf(from)] : []),
    ...(until ? [startOf(addDays(until, 1))] : []),
  ]);
}

function suspensionOf(guide: Guide, now: Date): [string, Suspension][] {
  const day = dayOf(now);
  const { state, round } = roundAt(guide, day);
  if (state === 'open') return [];
  const before = roundsAbout(guide, day).findLast(({ until }) => until && until < day)?.until;
  const since = before ? addDays(before, 1) : day;
  if (state === 'closed') return [[guide.id, { state: 'ended', since, reason: reasons.ended }]];
  return [
    [guide.id, { state: 'planned', since, until: startOf(round.from ?? day).toISOString(), reason: reasons.planned }],
  ];
}

/** A guide that is suspended for another reason says that one. */
const suspend = (service: Service, suspended: Suspension | undefined): Service =>
  suspended && isGuide(service) && !service.suspended ? { ...service, suspended } : service;

const reasons: Record<'ended' | 'planned', Bilingual> = {
  ended: { zh: '申请有规定的时间，过了最后一天就不再收。', en: 'Applications have a last day, and it has passed.' },
  planned: {
    zh: '申请有规定的时间，现在还没有开始。',
    en: 'Applications are taken on certain days, and the first of them is still to come.',
  },
};
