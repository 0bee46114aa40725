import type { Notice } from '#lib/catalogue/lists.ts';
import { dayOf } from '#lib/kernel/day.ts';
import type { ReadLayer } from '#lib/publishing/layer.ts';
import { isInForce, type KeptNotice } from './notice.ts';
import { listNotices } from './notice-store.ts';

/** Notices stand before those of the files. */
export const readNotices: ReadLayer = async (db, readAt) => {
  const notices = await listNotices(db, readAt);
  return {
    moments: notices.flatMap(({ startsAt, endsAt }) => [startsAt, ...(endsAt ? [endsAt] : [])]),
    at(now) {
      const held = notices.filter((notice) => isInForce(notice, now)).map(asPublished);
      return held.length === 0 ? undefined : (data) => ({ ...data, notices: [...held, ...data.notices] });
    },
  };
};

const asPublished = ({ severity, area, title, text, leadsTo, startsAt }: KeptNotice): Notice => ({
  ...{ severity, area, title, text, date: dayOf(startsAt) },
  ...(leadsTo !== null && { service: leadsTo }),
});
