import type { WithCatalogue } from '#lib/catalogue/catalogue.ts';
import type { Edition } from './edition-at.ts';

/** Lays what staff have published over what the files say. */
export const withPublished = <C extends WithCatalogue>(content: C, { lays }: Pick<Edition, 'lays'>): C => ({
  ...content,
  catalogue: content.catalogue.revised((data) => lays.reduce((laid, lay) => lay(laid), data)),
});
