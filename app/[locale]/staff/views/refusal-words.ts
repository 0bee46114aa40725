import type { ViewRefusal } from '#lib/applications/views/keep-views.ts';
import { mostViews } from '#lib/applications/views/view.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

export const viewRefusals: Bilingual<Record<ViewRefusal['code'], string>> = words({
  zh: {
    too_many: `最多保存 ${mostViews} 个视图，请先删除不用的。`,
    name_taken: '您已经有一个同名的视图，请换个名称。',
    unknown_view: '这个视图已经删除了。',
  },
  en: {
    too_many: `You can save ${mostViews} views. Remove one you no longer need first.`,
    name_taken: 'You have a view of this name already. Choose another name.',
    unknown_view: 'This view has been removed.',
  },
});
