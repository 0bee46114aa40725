import { expect, it } from 'vitest';
import { testContent } from '#lib/catalogue/testing.ts';
import { findElsewhere, type Elsewhere } from './elsewhere.ts';

const { catalogue } = testContent();

const idOf = (found: Elsewhere): string => {
  if (found.kind === 'bundle') return found.bundle.id;
  return found.kind === 'page' ? found.page.id : found.place.id;
};

it.each([
  ['zh', '开饭店', 'opening-a-restaurant'],
  ['zh', '办事大厅地址', 'civic-centre'],
  ['zh', '车管所几点下班', 'vehicle-office'],
  ['zh', '民政局星期六开门吗', 'marriage-office'],
  ['zh', '爷爷走了要办些什么', 'after-a-death'],
  ['zh', '怎么查办件进度', 'help'],
  ['en', 'how do I open a restaurant', 'opening-a-restaurant'],
  ['en', 'address of the marriage registration office', 'marriage-office'],
  ['en', 'is the housing fund office open on Saturday', 'provident-fund-hall'],
  ['en', 'my wife passed away', 'after-a-death'],
  ['en', 'privacy', 'privacy'],
] as const)('%s “%s” is answered by %s', (locale, text, id) => {
  expect(findElsewhere(catalogue, locale, text).map(idOf)).toContain(id);
});

it.each([
  ['zh', '打疫苗预约'],
  ['zh', '图书馆几点开门'],
  ['zh', '地址在哪'],
  ['zh', '身份证'],
  ['en', 'weather forecast'],
  ['en', 'passport'],
  ['en', ''],
] as const)('%s “%s” is answered by none of them', (locale, text) => {
  expect(findElsewhere(catalogue, locale, text)).toEqual([]);
});
