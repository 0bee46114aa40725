import type { Application } from '#lib/applications/application.ts';
import type { ApplicationContext } from '#lib/applications/context.ts';
import type { Actor } from '#lib/kernel/context.ts';
import type { WithFileStore } from '#lib/kernel/file-store.ts';
import type { Result } from '#lib/kernel/result.ts';
import type { Company } from './companies.ts';
import type { Citizen } from './people.ts';
import type { MoveName } from './plans.ts';
import type { Random } from './random.ts';

/** The people and the state of one case. */
export type Playing = {
  service: string;
  applicant: Citizen;
  company?: Company | undefined;
  /** The other one of a couple, who has an account. */
  partner?: Citizen | undefined;
  hands: Record<'intake' | 'reviewer' | 'approver', Actor>;
  /** Everybody who may own the case. */
  staff: Actor[];
  /** Texts that replace the usual ones. */
  words?: Partial<Record<MoveName, string>> | undefined;
  uploads?: string[] | undefined;
  application?: Application | undefined;
  /** Pages that a correction asks for. */
  asked?: string[];
};

export type Stage = Omit<ApplicationContext, 'actor'> & WithFileStore & { random: Random };

export type Staged = Stage & { on: Playing; say: (move: MoveName, usual: string[]) => string };
export type Move = (stage: Staged) => Promise<Result<Application> | undefined>;

export function granted<T>(result: Result<T>, what = 'answers'): T {
  if (!result.ok) throw new Error(`The demonstration was refused (${what}): ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export const by = (stage: Staged, actor: Actor): ApplicationContext & WithFileStore => ({ ...stage, actor });
export const intake = (stage: Staged) => [by(stage, acting(stage, 'intake')), seen(stage)] as const;
export const reviewer = (stage: Staged) => [by(stage, acting(stage, 'reviewer')), seen(stage)] as const;
export const approver = (stage: Staged) => [by(stage, acting(stage, 'approver')), seen(stage)] as const;

/** The owner of the case, if it waits for this post, else one of the usual hands. */
export function acting({ on }: Staged, post: keyof Playing['hands']): Actor {
  const { department, assigneeId } = on.application ?? {};
  const holds = ({ posts }: Actor) => posts.some((held) => held.department === department && held.post === post);
  return on.staff.find((person) => person.id === assigneeId && holds(person)) ?? on.hands[post];
}

export function standing({ on }: Staged): Application {
  if (!on.application) throw new Error('The case has not begun');
  return on.application;
}

export const seen = (stage: Staged) => ({ applicationId: standing(stage).id, version: standing(stage).version });
