import type { Actor } from '#lib/kernel/context.ts';
import { addDays, startOf, type Day } from '#lib/kernel/day.ts';
import type { Bilingual } from '#lib/kernel/locale.ts';
import type { Result } from '#lib/kernel/result.ts';
import type { OnGuides } from '#lib/publishing/guides/on-guide.ts';
import { propose, type Proposal } from '#lib/publishing/guides/propose.ts';
import { readGuideTexts } from '#lib/publishing/guides/read-guide-texts.ts';
import { publish } from '#lib/publishing/guides/settle.ts';
import { demonstrationStaff } from './demo-people.ts';

type Changed = Pick<Proposal, 'service' | 'note'> & { path: string; text: Bilingual };

const published: Changed = {
  ...{ service: 'individual-business-registration', path: 'goodToKnow' },
  text: {
    zh: '电子商务平台内经营者可用网络经营场所登记，不必另租门面。',
    en: 'Sellers on an e-commerce platform may register an online address as their premises and need not rent a shop.',
  },
  note: '常有网店店主来电问要不要租门面，写清楚。',
};

const waiting: Changed = {
  ...{ service: 'company-change', path: 'faq.0.answer' },
  text: {
    zh: '可以，请尽快申请。逾期可能要承担相应责任，由登记机关依法处理。',
    en: 'Yes. Please apply soon: the registration authority deals with late filing according to law.',
  },
  note: '原来的说法太长，窗口建议改短。',
};

type Happening = { at: Date; happen: (stage: Omit<OnGuides, 'actor'>) => Promise<void> };

/** Words of two guides, proposed and decided on these days: some are published, and some wait for a second person. */
export function wordsOfGuides(staff: Actor[], today: Day): Happening[] {
  const at = (daysAgo: number, hour: number) =>
    new Date(startOf(addDays(today, -daysAgo)).getTime() + hour * 3_600_000);
  const [supervisor, administrator] = [whoIs(staff, 'supervisor'), whoIs(staff, 'administrator')];
  return [
    { at: at(4, 10), happen: (stage) => proposed({ ...stage, actor: supervisor }, published) },
    { at: at(3, 15), happen: (stage) => agreed({ ...stage, actor: administrator }, published) },
    { at: at(1, 16), happen: (stage) => proposed({ ...stage, actor: administrator }, waiting) },
  ];
}

async function agreed(ctx: OnGuides, { service }: Changed): Promise<void> {
  const shown = await readGuideTexts(ctx, service);
  taken(await publish(ctx, { versionId: shown?.waiting?.id ?? '' }));
}

async function proposed(ctx: OnGuides, { service, path, text, note }: Changed): Promise<void> {
  const shown = await readGuideTexts(ctx, service);
  taken(await propose(ctx, { service, note, start: shown?.start ?? '', texts: { [path]: text } }));
}

/** The one of this role whom anybody may sign in as. */
function whoIs(staff: Actor[], role: string): Actor {
  const known = demonstrationStaff.find(({ posts }) => posts.some(({ post }) => post === role));
  const actor = staff.find(({ name }) => name === known?.name);
  if (!actor) throw new Error(`Yunchuan has no ${role}`);
  return actor;
}

function taken(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`The words of a guide were refused: ${result.refusal.code}`);
}
