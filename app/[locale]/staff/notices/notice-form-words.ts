import type { severities } from '#lib/catalogue/lists.ts';
import { words } from '#lib/kernel/locale.ts';
import type { NoticeRefusal } from '#lib/publishing/notices/keep-notice.ts';

type Field = 'service' | 'titleZh' | 'textZh' | 'titleEn' | 'textEn' | 'leadsTo' | 'startsAt' | 'endsAt';
type Words = Record<'severity' | 'area' | 'publish' | 'preview', string> & {
  labels: Record<Field, string>;
  hints: Partial<Record<Field, string>>;
  severities: Record<(typeof severities)[number], string>;
  refusals: Record<NoticeRefusal['code'], string>;
};

/** What the form of a notice says. */
export const formWords = words<Words>({
  zh: {
    ...{ severity: '轻重', area: '范围', publish: '发布', preview: '预览' },
    labels: {
      ...{ service: '只针对一个事项', titleZh: '标题（中文）', textZh: '内容（中文）', titleEn: '标题（英文）' },
      ...{ textEn: '内容（英文）', leadsTo: '引到哪个事项', startsAt: '开始时间', endsAt: '结束时间' },
    },
    hints: {
      service: '事项的名称；填了就只显示在这个事项的指南和部门页上。',
      leadsTo: '事项的名称，放一个链接；没有就不填。',
      startsAt: '不填就是现在。',
      endsAt: '到时自动撤下；不填就一直显示，直到您结束它。',
    },
    severities: {
      information: '大家知道一下就好。',
      warning: '办事的人需要留意。',
      urgent: '全市的紧急通知显示在每个页面的最上面。',
    },
    refusals: {
      not_your_area: '只能为自己的部门发布；全市的由管理员发布。',
      unknown_service: '没有找到这个事项。',
      unknown_notice: '没有找到这条通知。',
      changed_meanwhile: '这条通知刚刚被同事改过。请打开最新的再改。',
      ends_too_early: '结束时间要晚于开始时间。',
    },
  },
  en: {
    ...{ severity: 'How grave it is', area: 'Whom it is for', publish: 'Publish', preview: 'Preview' },
    labels: {
      ...{ service: 'Only for one service', titleZh: 'Title in Chinese', textZh: 'Text in Chinese' },
      ...{ titleEn: 'Title in English', textEn: 'Text in English', leadsTo: 'Service it leads to' },
      ...{ startsAt: 'From', endsAt: 'Until' },
    },
    hints: {
      service: 'Its name. The notice then stands on its guide and on its department’s page alone.',
      leadsTo: 'Its name, for a link; leave empty if there is none.',
      startsAt: 'Leave empty for now.',
      endsAt: 'It goes by itself then; if empty, it stays until you end it.',
    },
    severities: {
      information: 'Good to know.',
      warning: 'People who apply have to mind it.',
      urgent: 'If it is for the whole city, it stands on top of every page.',
    },
    refusals: {
      not_your_area: 'You can publish for your own department only; administrators publish for the whole city.',
      unknown_service: 'This service was not found.',
      unknown_notice: 'This notice was not found.',
      changed_meanwhile: 'A colleague has just changed this notice. Open it anew, then change it.',
      ends_too_early: 'The end has to be later than the start.',
    },
  },
});
