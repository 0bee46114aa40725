import type { Actor, Context } from '#lib/kernel/context.ts';
import { addDays, startOf, type Day } from '#lib/kernel/day.ts';
import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import { keepNotice } from '#lib/publishing/notices/keep-notice.ts';
import { switchService } from '#lib/publishing/switches/switch-service.ts';
import type { Stage } from './staged.ts';

const department = 'public-security';
const service = 'talent-settlement';

/** The hour of a day in the city. */
const at = (day: Day, hour: number): Date => new Date(startOf(day).getTime() + hour * 3_600_000);

type Publishing = Context & WithCatalogue;
type Publication = { at: Date; happen: (stage: Stage) => Promise<unknown> };

/** What the supervisor publishes in the browser: a night of maintenance to come, and the notice of it on the department's page. */
export function publications(staff: Actor[], today: Day): Publication[] {
  const actor = staff.find(({ posts }) =>
    posts.some((post) => post.department === department && post.post === 'supervisor'),
  );
  if (!actor) throw new Error(`Nobody publishes for ${department}`);
  const night = addDays(today, 20);
  return [planMaintenance, announceMaintenance].map((publish, index) => ({
    at: at(addDays(today, -2), 10 + index),
    happen: async (stage) => isDone(await publish({ ...stage, actor }, night)),
  }));
}

const planMaintenance = (ctx: Publishing, night: Day) =>
  switchService(ctx, {
    ...{ service, state: 'maintenance', instead: null, startsAt: at(night, 20), endsAt: at(addDays(night, 1), 6) },
    reason: {
      zh: '户籍系统升级，夜间不能提交申请。',
      en: 'The household register is renewed; nothing can be sent that night.',
    },
  });

function announceMaintenance(ctx: Publishing, night: Day) {
  const [, month, day] = night.split('-').map(Number);
  return keepNotice(ctx, {
    ...{ old: undefined, severity: 'information', area: { department }, leadsTo: service },
    ...{ startsAt: null, endsAt: at(addDays(night, 1), 6) },
    title: { zh: '户籍系统将夜间升级', en: 'The household register is renewed at night' },
    text: {
      zh: `${month}月${day}日晚上八点到第二天早上六点，不能提交人才落户的申请。草稿会保留，恢复以后可以提交。`,
      en: `From eight in the evening of ${night} until six the next morning no application for talent settlement can be sent. Drafts are kept and can be sent afterwards.`,
    },
  });
}

function isDone(done: { ok: boolean }): void {
  if (!done.ok) throw new Error('The demonstration cannot publish');
}
