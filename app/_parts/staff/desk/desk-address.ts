import type { Queue, QueueFilter } from '#lib/applications/case/listed.ts';
import { queueWords } from './queue-words.ts';
import { isId } from '#lib/kernel/id.ts';
import { isLocale } from '#lib/kernel/locale.ts';
import { lightWords } from '#app/_ui/light.tsx';

/** What the address of the desk says beside the case: the list beside it, and the questions that are flagged. */
export type DeskView = {
  queue: Queue | undefined;
  filter: QueueFilter;
  /** The line before the first one shown. */
  after: string | undefined;
  flags: string[];
};

export type DeskParams = Record<string, string | string[] | undefined>;

/** Reads the list that an address asks for; what is unknown in it is left out. */
export function deskViewIn(params: DeskParams): DeskView {
  const one = (name: string) => [params[name] ?? []].flat()[0];
  const yes = (name: string) => (one(name) === '1' ? (true as const) : undefined);
  const [queue, light, language, owner, after] = [
    one('queue'),
    one('light'),
    one('language'),
    one('owner'),
    one('after'),
  ];
  return {
    queue: isQueue(queue) ? queue : undefined,
    after: isId(after) ? after : undefined,
    flags: [params['flag'] ?? []].flat(),
    filter: {
      department: one('department'),
      service: one('service'),
      owner: isId(owner) ? owner : undefined,
      light: isLight(light) ? light : undefined,
      language: language && isLocale(language) ? language : undefined,
      ...{ resubmitted: yes('resubmitted'), sentBack: yes('sentBack'), message: yes('message') },
    },
  };
}

/** The same as the words of an address; `queue` first, then what narrows it. */
export function deskQuery({ queue, filter, after, flags }: Partial<DeskView>): string {
  const { resubmitted, sentBack, message, ...values } = filter ?? {};
  const said: [string, string | undefined][] = [
    ['queue', queue],
    ...Object.entries(values),
    ...Object.entries({ resubmitted, sentBack, message }).map(
      ([name, isOn]) => [name, isOn && '1'] satisfies [string, string | undefined],
    ),
    ['after', after],
    ...(flags ?? []).map((flag) => ['flag', flag] satisfies [string, string]),
  ];
  const query = new URLSearchParams(said.flatMap(([name, value]) => (value ? [[name, value]] : [])));
  return query.size > 0 ? `?${query.toString()}` : '';
}

const isQueue = (name: string | undefined): name is Queue => name !== undefined && Object.hasOwn(queueWords.zh, name);
const isLight = (name: string | undefined): name is NonNullable<QueueFilter['light']> =>
  name !== undefined && Object.hasOwn(lightWords.zh, name);
