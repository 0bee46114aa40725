import { words } from '#lib/kernel/locale.ts';
import { daysKept } from '#lib/recommendations/device/history.ts';

/** Texts of the switch below a list of leads, in every page that has one. */
export const switchWords = words({
  zh: {
    off: '已关闭按浏览推荐，对每个人都一样。',
    turnOff: '关闭按浏览推荐',
    turnOn: '开启按浏览推荐',
  },
  en: {
    off: 'Not chosen from your visit: the same for everybody.',
    turnOff: 'Turn off recommendations',
    turnOn: 'Choose from my visit',
  },
});

export type SwitchWords = (typeof switchWords)['zh'];

/** Texts of a list of leads, on the page and on the device; `{it}` is a service or a life event. */
export const leadWords = words({
  zh: {
    forYou: '按您这次看过的指南推荐，只在这台设备上计算。',
    forYouLonger: `按这台设备 ${daysKept} 天内看过的指南推荐，只在这台设备上计算。`,
    popular: '按全市公布的访问总数推荐，对每个人都一样。',
    simulated: '（演示：访问是模拟的）',
    seen: '看过“{it}”的人也看了这项',
    event: '同属“{it}”',
    rising: '最近热门了',
    linked: '相关事项',
    many: '热门',
    byChance: '随机列出的一项，好让冷门的事也有人看到',
  },
  en: {
    forYou: 'From the guides you read on this visit, worked out on this device.',
    forYouLonger: `From the guides you read in the last ${daysKept} days, worked out on this device.`,
    popular: 'From the released totals of the whole city, the same for everybody.',
    simulated: ' (Demonstration: visits are simulated.)',
    seen: 'Often read with “{it}”',
    event: 'Also about “{it}”',
    rising: 'Looked at more than usual lately',
    linked: 'A related service',
    many: 'Looked at by many people',
    byChance: 'Listed by chance, so that rare things are seen too',
  },
});

export type LeadWords = (typeof leadWords)['zh'];
