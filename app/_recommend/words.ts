import { bilingual } from '#lib/kernel/locale.ts';

/** What the list of leads says; `{it}` is a service or a life event. The device says the same. */
export const recommendWords = bilingual(
  {
    title: '您可能还要办',
    forAll: '按这份指南推荐，对每个人都一样。',
    forYou: '按您这次看过的指南推荐，只在这台设备上计算。',
    simulated: '按您这次看过的指南和模拟的访问推荐（这是演示），只在这台设备上计算。',
    off: '已关闭按浏览推荐，对每个人都一样。',
    turnOff: '关闭按浏览推荐',
    turnOn: '开启按浏览推荐',
    how: '怎么推荐的',
    seen: '看过“{it}”的人也看了这项',
    event: '同属“{it}”',
  },
  {
    title: 'You may also need',
    forAll: 'Chosen for this guide, the same for everybody.',
    forYou: 'Chosen from the guides you read on this visit, worked out on this device only.',
    simulated:
      'Chosen from this visit and, this being a demonstration, simulated visits of others; on this device only.',
    off: 'Not chosen from your visit: the same for everybody.',
    turnOff: 'Stop choosing from my visit',
    turnOn: 'Choose from my visit',
    how: 'How this works',
    seen: 'People who looked at “{it}” also looked at this',
    event: 'Also about “{it}”',
  },
);

export type RecommendWords = (typeof recommendWords)['zh'];
