import type { Guide, Material } from '#lib/catalogue/guide.ts';

export type MaterialGroups = Record<'always' | 'sometimes' | 'later' | 'fetched', Material[]>;

/** Materials a person prepares, without those that government fetches (免提交). */
export const toBring = (guide: Pick<Guide, 'materials'>): MaterialGroups => {
  const own = guide.materials.filter((material) => !material.sharedByGovernment);
  const needed = (necessity: Material['necessity']) => own.filter((material) => material.necessity === necessity);
  return {
    always: needed('required'),
    sometimes: needed('when-it-applies'),
    later: needed('may-follow'),
    fetched: guide.materials.filter((material) => material.sharedByGovernment),
  };
};
