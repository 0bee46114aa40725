import { expect, it } from 'vitest';
import { isReadingPath } from '#app/_reading/reading-routes.mjs';
import { strip } from './strip.mjs';

it('the framework’s scripts and their hints go, our module and the data block stay', () => {
  const page = [
    '<script src="/modules/preferences.js"></script>',
    '<link rel="preload" as="script" href="/_next/a.js"/>',
    '<link rel="stylesheet" href="/_next/a.css"/>',
    '<script src="/_next/a.js" async=""></script>',
    '<p>居住证<!-- -->申领</p>',
    '<script type="application/ld+json">{"a":1}</script>',
    '<script>self.__next_f.push([1,"x"])</script>',
  ].join('');
  expect(strip(page)).toBe(
    '<script src="/modules/preferences.js"></script><link rel="stylesheet" href="/_next/a.css"/><p>居住证申领</p><script type="application/ld+json">{"a":1}</script>',
  );
});

it('what is said twice goes, and shapes are closed in one tag', () => {
  const page = '<meta name="twitter:card" content="a"/><meta name="twitter:title" content="b"/><path d="M0 0"></path>';
  expect(strip(page)).toBe('<meta name="twitter:card" content="a"/><path d="M0 0"/>');
});

it.each(['/zh', '/en/services/residence-permit', '/zh/life-events/birth', '/en/privacy'])(
  '%s is a page that only tells',
  (path) => {
    expect(isReadingPath(path)).toBe(true);
  },
);

it.each(['/zh/services/residence-permit/application', '/zh/applications', '/en/sign-in', '/zh/staff', '/fr'])(
  '%s is not',
  (path) => {
    expect(isReadingPath(path)).toBe(false);
  },
);
