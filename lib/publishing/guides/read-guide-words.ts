import { isGuide } from '#lib/catalogue/service.ts';
import type { ReadLayer } from '#lib/publishing/layer.ts';
import { listPublished } from './guide-version-store.ts';
import { reword } from './reword.ts';

/** The published words of guides, in force from the moment they are published. */
export const readGuideWords: ReadLayer = async (db) => {
  const published = await listPublished(db);
  const texts = new Map(published.map((version) => [version.service, version.texts]));
  return {
    moments: [],
    at: () =>
      texts.size === 0
        ? undefined
        : (data) => ({
            ...data,
            services: data.services.map((service) => {
              const own = isGuide(service) ? texts.get(service.id) : undefined;
              return isGuide(service) && own ? reword(service, own) : service;
            }),
          }),
  };
};
