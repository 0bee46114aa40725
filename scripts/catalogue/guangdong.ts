import { pinyin } from 'pinyin-pro';
import { z } from 'zod';

const limit = z.object({ value: z.int().positive(), unit: z.enum(['working-day', 'calendar-day']) }).nullable();

/** One service of Guangdong's published catalogue (gdzwfw.gov.cn), one line of JSON each. */
export const guangdongItem = z.object({
  /** 31 characters, and two more if a task has several items. */
  code: z.string().regex(/^[0-9A-Z]{31}(\d{2})?$/),
  catalogueCode: z.string(),
  name: z.string().trim().min(1),
  parentName: z.string().trim().min(1).nullable(),
  type: z.string(),
  typeCode: z.enum(['01', '05', '07', '08', '09', '20', '21']),
  department: z.string().trim().min(1),
  level: z.enum(['省级', '市级']),
  audience: z.array(z.string()).min(1),
  themes: z.array(z.string()).min(1),
  statutoryLimit: limit,
  promisedLimit: limit,
  visits: z.int().nonnegative(),
  /** The word 无 if there are none. */
  conditions: z.string().trim().min(1),
  /** Names, or the word 无 if nothing has to be brought; empty if the item does not say. */
  materials: z.union([z.literal('无').transform(() => 'none' as const), z.array(z.string().trim().min(1))]),
  url: z.url().nullable().catch(null),
});
export type GuangdongItem = z.output<typeof guangdongItem>;

/** Guangdong's numbers of 其他行政权力 and 公共服务 differ from GB/T 39554. */
const types = { '20': '10', '21': '20' } as const;
const levels = { 省级: '2', 市级: '3' } as const;

/** The output for a content folder: services by slug, and the list entries they need. */
export type Imported = {
  services: Record<string, object>;
  departments: Record<string, object>;
  lifeEvents: Record<string, object>;
};

/** The city's life events by Chinese name; a theme of the same name is the same event. */
export type KnownEvents = ReadonlyMap<string, { id: string; audience: string }>;

/** Converts items to fixtures for `guide.yaml`; adds nothing that the item does not say. */
export function importGuangdong(items: GuangdongItem[], known: KnownEvents): Imported {
  const themes = [...new Set(items.flatMap((item) => item.themes))].filter((theme) => !known.has(theme));
  return {
    services: Object.fromEntries(items.map((item) => [slugOf(item), fixtureOf(item, known)])),
    departments: Object.fromEntries(items.map((item) => [departmentOf(item), bodyOf(item)])),
    lifeEvents: Object.fromEntries(themes.map((theme) => [eventOf(theme), themeOf(theme)])),
  };
}

const slugOf = ({ code }: GuangdongItem): string => `gd-${code.toLowerCase()}`;

/** The first 18 characters of a code are the body's credit code. */
const departmentOf = ({ code }: GuangdongItem): string => `gd-${code.slice(0, 18).toLowerCase()}`;

function fixtureOf(item: GuangdongItem, known: KnownEvents): object {
  const { code, typeCode, level, parentName, conditions, url } = item;
  const audience = audienceOf(item);
  const themes = item.themes.map((theme) => known.get(theme) ?? { id: eventOf(theme), audience: 'citizen' });
  return {
    fixture: true,
    name: item.name,
    summary: summaryOf(item),
    ...(parentName && { keywords: [parentName] }),
    codes: { catalogue: item.catalogueCode, task: code.slice(0, 31), ...(code.length > 31 && { item: code }) },
    type: typeCode === '20' || typeCode === '21' ? types[typeCode] : typeCode,
    level: levels[level],
    department: departmentOf(item),
    audience,
    lifeEvents: themes.filter((theme) => audience.includes(theme.audience)).map(({ id }) => id),
    limits: {
      ...(item.statutoryLimit && { statutory: asLimit(item.statutoryLimit) }),
      ...(item.promisedLimit && { promised: asLimit(item.promisedLimit) }),
    },
    conditions: conditions === '无' ? [] : [{ text: conditions }],
    ...materialsOf(item),
    visits: item.visits,
    ...(url && { source: url }),
  };
}

function materialsOf({ materials }: GuangdongItem): object {
  if (materials === 'none') return { materials: [] };
  return materials.length === 0 ? {} : { materials: [...new Set(materials)].map((name) => ({ name })) };
}

const asLimit = ({ value, unit }: NonNullable<GuangdongItem['promisedLimit']>) => ({ unit, days: value });

const audienceOf = ({ audience }: GuangdongItem): string[] => [
  ...(audience.includes('自然人') ? ['citizen'] : []),
  ...(audience.some((who) => who !== '自然人') ? ['business'] : []),
];

/** The catalogue has no summary, so its facts become a sentence. */
const summaryOf = ({ department, type, parentName }: GuangdongItem): string =>
  `由${department}办理的${type}事项${parentName ? `，属于“${parentName}”` : ''}。`;

const bodyOf = ({ code, department }: GuangdongItem): object => ({
  fixture: true,
  name: department,
  creditCode: code.slice(0, 18),
});

const eventOf = (theme: string): string =>
  `gd-${pinyin(theme, { toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join('-')}`;

const themeOf = (theme: string): object => ({
  fixture: true,
  name: theme,
  summary: `公开目录中主题为“${theme}”的事项。`,
  audience: 'citizen',
  icon: 'file-text',
  eu: null,
  sdg: null,
});
