import type { Service } from '#lib/catalogue/service.ts';
import type { Labels } from './content-similarity.ts';

const englishWords = /[a-z]{4,}/g;

export const labelsOf = ({ lifeEvents, audience, department, keywords, name }: Service): Labels =>
  new Set([
    ...lifeEvents.map((id) => `event:${id}`),
    ...audience.map((who) => `audience:${who}`),
    `department:${department}`,
    ...keywords.zh.map((word) => `keyword:${word}`),
    ...(name.en.toLowerCase().match(englishWords) ?? []).map((word) => `word:${word}`),
  ]);
