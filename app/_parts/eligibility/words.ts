import { words } from '#lib/kernel/locale.ts';

export const eligibilityWords = words({
  zh: {
    title: (service: string) => `看看您是否符合条件：${service}`,
    summary: (service: string) => `回答几个问题，看看能不能办“${service}”、要准备什么材料。回答不会保存。`,
    lead: '回答几个问题，就知道您是否符合条件、要准备什么。您的回答不会保存。',
    onDevice: '结果只在这台设备上计算，回答不会发出去。',
    go: '继续',
    pass: '不清楚，跳过',
    answers: '您的回答（可以修改）',
    again: '重新计算',
    whole: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined ? '请填写整数' : `请填写 ${min} 到 ${max} 之间的整数`,
    yes: '您符合申请条件',
    no: '您目前不符合申请条件',
    more: '还不能确定',
    yesAbout: '这是按您的回答得出的。是否批准，由受理部门审核以后决定。',
    noAbout: '原因标在下面。情况有变化的，随时可以再来看；对结果有疑问的，仍然可以申请，由受理部门审核。',
    moreAbout: '有的问题您跳过了。标着“还不确定”的条件，请先弄清楚。',
    marks: { yes: '符合', no: '不符合', more: '还不确定', else: '另外' },
    because: '您的回答：',
    sum: '您可以得到：',
    materials: '按您的情况，请准备这些材料',
    noMaterials: '您不用准备材料。',
    fetched: '免提交',
    optional: '视情况',
    fee: '看收费标准',
    free: '不收费',
    apply: '带着这些回答申请',
    applyAbout: '申请表里问到的，会替您填好，您可以修改。',
    guide: '看办事指南',
  },
  en: {
    title: (service: string) => `Do you qualify? ${service}`,
    summary: (service: string) =>
      `Answer a few questions to see whether you qualify for “${service}” and what to prepare. Nothing is kept.`,
    lead: 'Answer a few questions to see whether you qualify and what to prepare. Your answers are not kept.',
    onDevice: ' The result is worked out on this device; your answers do not leave it.',
    go: 'Continue',
    pass: 'Not sure, skip this',
    answers: 'Your answers (you can change them)',
    again: 'Work it out again',
    whole: (min: number | undefined, max: number | undefined) =>
      min === undefined || max === undefined ? 'Enter a whole number' : `Enter a whole number from ${min} to ${max}`,
    yes: 'You qualify',
    no: 'You do not qualify at present',
    more: 'We cannot tell yet',
    yesAbout: 'This follows from your answers. The department decides once it has checked your application.',
    noAbout:
      'The reason is marked below. Come back if anything changes. If you think this is wrong you may still apply, and the department will look at it.',
    moreAbout: 'You skipped some questions. Find out about the conditions marked “not sure yet” first.',
    marks: { yes: 'Met', no: 'Not met', more: 'Not sure yet', else: 'Also' },
    because: 'You said: ',
    sum: 'You can get:',
    materials: 'What to prepare in your case',
    noMaterials: 'You do not need to prepare anything.',
    fetched: 'fetched for you',
    optional: 'if it applies',
    fee: 'See the fees',
    free: 'Free of charge',
    apply: 'Apply with these answers',
    applyAbout: 'We fill in what the application asks again. You can change it there.',
    guide: 'Read the guide',
  },
});

export const cityWords = words({
  zh: {
    title: { citizen: '我能办什么', business: '我的企业能办什么' },
    summary: '回答几个问题，看看本市哪些服务和补贴您符合条件。回答不会保存。',
    lead: '回答几个问题，看看哪些服务和补贴您符合条件。随时可以停下来看结果。您的回答不会保存。',
    groups: { yes: '符合条件', more: '还要再答几题', no: '不符合条件' },
    why: '为什么',
  },
  en: {
    title: { citizen: 'What can I get?', business: 'What can my company get?' },
    summary:
      'Answer a few questions to see which of the city’s services and benefits you qualify for. Nothing is kept.',
    lead: 'Answer a few questions to see which services and benefits you qualify for. Stop whenever you like. Your answers are not kept.',
    groups: { yes: 'You qualify', more: 'A few more questions needed', no: 'You do not qualify' },
    why: 'Why',
  },
});
