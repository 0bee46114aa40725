import type { SearchRequest } from '#lib/kernel/search-index.ts';
import type { ServiceRecord } from '#lib/search/request/records.ts';

const aRecord = (objectID: string, title: string, more: Partial<ServiceRecord> = {}): ServiceRecord => ({
  objectID,
  title,
  alias: [],
  keywords: [],
  department: '',
  summary: '',
  popularity: 0,
  audience: ['citizen'],
  lifeEvent: [],
  departmentId: 'public-security',
  online: 'yes',
  instant: 'no',
  ...more,
});

/** A search of everything in Chinese, unless it says otherwise. */
export const aRequest = (more: Partial<SearchRequest> = {}): SearchRequest => ({
  ...{ indexName: 'services_zh', query: '', page: 0, hitsPerPage: 20, facets: [], filters: {} },
  ...more,
});

const chinese = [
  aRecord('residence-permit', '居住证申领', { alias: ['暂住证'], popularity: 0.9, lifeEvent: ['moving'] }),
  aRecord('stay-proof', '居住证明开具', { popularity: 0.2, online: 'no', lifeEvent: ['moving'] }),
  aRecord('food-licence', '食品经营许可证', {
    audience: ['business'],
    departmentId: 'market-supervision',
    popularity: 0.5,
  }),
  aRecord('both', '档案查询', { audience: ['citizen', 'business'], departmentId: '-archives', instant: 'yes' }),
];

const english = [
  aRecord('driving-licence', 'Driving licence renewal', { popularity: 0.6 }),
  aRecord('residence-permit', 'Residence permit <b>&</b> card', { popularity: 0.9 }),
];

/** 120 records, each of a department of its own, and one department with two more. */
const many = Array.from({ length: 122 }, (_, index) =>
  aRecord(`service-${index}`, `Service ${index}`, {
    departmentId: `department-${String(index < 120 ? index : 77).padStart(3, '0')}`,
  }),
);

const records: Record<string, ServiceRecord[]> = { services_zh: chinese, services_en: english, many };

export const contentOf = (indexName: string) => ({
  records: records[indexName] ?? [],
  words: { rewrites: [{ from: ['开饭馆'], to: ['食品经营'] }], bestBets: [{ query: '证明', ids: ['both'] }] },
});
