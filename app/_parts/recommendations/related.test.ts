import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { theCatalogue } from '#app/_server/content.ts';
import { RelatedToGuide } from './related.tsx';

const shown = (id: string): string => {
  const service = theCatalogue().findService(id);
  return service ? renderToStaticMarkup(RelatedToGuide({ service, locale: 'zh' })) : 'no such service';
};

test('a guide that nothing is related to shows no list, and still counts as read', () => {
  const dog = shown('dog-registration');
  expect(dog).toMatch(/hidden="" data-recommend="[^"]+" data-place="guide" data-about="dog-registration"/);
  expect(dog).not.toContain('<li');
  expect(shown('birth-certificate')).toContain('<li');
});

test('a guide that an editor keeps quiet is not counted', () => {
  expect(shown(theCatalogue().findSensitiveServices().neverFrom[0] ?? '')).toBe('');
});
