import { describe, expect, test } from 'vitest';
import { strip } from './strip.mjs';

describe('what goes with the framework', () => {
  test.each([
    ['a script of its own', '<script src="/_next/static/a.js" async=""></script>'],
    ['a script that holds markup', '<script>self.__next_f.push([1,"<p>x</p>"])</script>'],
    ['a script over several lines', '<script nonce="x">\nlet a = 1;\n</script>'],
    ['a script without anything', '<script></script>'],
    ['a hint of a script', '<link rel="preload" href="/_next/a.js" as="script" fetchPriority="low"/>'],
    ['a hint of a module', '<link rel="modulepreload" href="/_next/a.js"/>'],
    ['the marks of a boundary', '<!--$--><!--/$-->'],
    ['the marks of one that waits', '<!--$?--><!--$~--><!--$!-->'],
    ['the marks of an activity', '<!--&--><!--/&-->'],
    ['the mark between two texts', '<!-- -->'],
    ['an empty place for what comes later', '<div hidden=""></div>'],
  ])('%s', (_, markup) => expect(strip(`<p>a</p>${markup}<p>b</p>`)).toBe('<p>a</p><p>b</p>'));
});

describe('what stays', () => {
  test.each([
    ['a module of ours', '<script src="/modules/forms.js" type="module"></script>'],
    ['a module of ours, its source last', '<script type="module" async="" src="/modules/recommend.js"></script>'],
    ['data for search engines', '<script type="application/ld+json">{"name":"x"}</script>'],
    ['a stylesheet', '<link rel="stylesheet" href="/_next/a.css" data-precedence="next"/>'],
    ['an icon', '<link rel="icon" href="/icon.svg" type="image/svg+xml"/>'],
    ['a preloaded font', '<link rel="preload" href="/a.woff2" as="font" crossorigin=""/>'],
    ['a comment of another kind', '<!-- who wrote this -->'],
    ['a place that is hidden and holds something', '<div hidden="">x</div>'],
    ['what a form says when it is not sent', '<template data-not-sent=""><p>x</p></template>'],
    ['a text that speaks of scripts', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ])('%s', (_, markup) => expect(strip(markup)).toBe(markup));
});

test('two scripts are two: what stands between them stays', () => {
  expect(strip('<script>a</script><p>text</p><script>b</script>')).toBe('<p>text</p>');
});

test('a page that was stripped is not changed by a second time', () => {
  const page = '<!--$--><p>a<!-- -->b</p><script>x</script><div hidden=""></div><!--/$-->';
  expect(strip(strip(page))).toBe(strip(page));
});

test('a script that only speaks of our modules is not ours', () => {
  expect(strip('<script>import("/modules/forms.js")</script>')).toBe('');
});
