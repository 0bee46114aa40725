import type { Catalogue } from './catalogue.ts';
import type { Notice } from './lists.ts';

/** What staff published about the whole city. */
const isOfCity = ({ area }: Notice): boolean =>
  area !== undefined && area.department === undefined && area.service === undefined;

/** Those of the files, of the whole city, and what is urgent anywhere. */
export const noticesForAll = ({ listNotices }: Catalogue): Notice[] =>
  listNotices().filter((notice) => !notice.area || isOfCity(notice) || notice.severity === 'urgent');

/** What stands on every public page. */
export const noticesOnTop = ({ listNotices }: Catalogue): Notice[] =>
  listNotices().filter((notice) => isOfCity(notice) && notice.severity === 'urgent');

export const noticesOfService = ({ listNotices }: Catalogue, service: string): Notice[] =>
  listNotices().filter(({ area }) => area?.service === service);

/** Those of a department and of its services. */
export const noticesOfDepartment = ({ listNotices, findGuide }: Catalogue, department: string): Notice[] =>
  listNotices().filter(
    ({ area }) =>
      area?.department === department ||
      (area?.service !== undefined && findGuide(area.service)?.department === department),
  );
