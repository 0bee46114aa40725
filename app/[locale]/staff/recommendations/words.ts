import { words } from '#lib/kernel/locale.ts';

export const texts = words({
  zh: {
    title: '推荐效果',
    about: '这里的数字全部来自每周公布的总数，带着随机误差，不是哪个人的。',
    public: '推荐是怎么来的',
    simulated: '这是演示：这些周的访问和点击是模拟的。',
    coverage: '推荐到了多少服务',
    unlisted: '没有出现在任何推荐里的服务：',
    clicks: '有人点吗',
    visits: '大家在看什么',
    popular: '看得最多',
    rising: '最近一周明显变多',
    none: '没有',
    tooFew: '公布的名单还太少，看不出来。',
  },
  en: {
    title: 'How recommendations fare',
    about: 'All figures here come from the totals released each week. They carry random noise and are nobody’s.',
    public: 'How recommendations work',
    simulated: 'This is a demonstration: the visits and clicks of these weeks are simulated.',
    coverage: 'How far they reach',
    unlisted: 'Services that no list ever shows: ',
    clicks: 'Whether they are followed',
    visits: 'What people look at',
    popular: 'Most',
    rising: 'Clearly more in the last week',
    none: 'None',
    tooFew: 'Too little has been released to say.',
  },
});
