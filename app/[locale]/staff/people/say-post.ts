import { theCatalogue } from '#app/_server/content.ts';
import { namePost } from '#lib/applications/people/name-post.ts';
import type { Post } from '#lib/kernel/context.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const sayPost = (held: Post, locale: Locale): string => namePost({ catalogue: theCatalogue() }, held)[locale];
