import { describe, expect, test } from 'vitest';
import { pageAt } from './page-tree.ts';

const files = [
  '/app/[locale]/organisations/[id]/page.tsx',
  '/app/[locale]/organisations/new/page.tsx',
  '/app/[locale]/organisations/page.tsx',
  '/app/[locale]/applications/[id]/pages/[page]/page.tsx',
];
const tree = Object.fromEntries(files.map((file) => [file, async () => file]));

const found = async (address: string) => {
  const page = pageAt(tree, address.split('/'));
  return page && { file: await page.load(), params: page.params };
};

describe('the page at an address', () => {
  test('is the one whose folders the address names', async () => {
    expect(await found('zh/organisations')).toEqual({ file: files[2], params: { locale: 'zh' } });
  });

  test('is told what stands in the places of its folders', async () => {
    const params = { locale: 'en', id: '7', page: 'couple' };
    expect(await found('en/applications/7/pages/couple')).toEqual({ file: files[3], params });
  });

  test('is the page with that very word before one that takes any', async () => {
    expect(await found('zh/organisations/new')).toEqual({ file: files[1], params: { locale: 'zh' } });
    expect(await found('zh/organisations/7')).toEqual({ file: files[0], params: { locale: 'zh', id: '7' } });
  });

  test.each(['zh', 'zh/organisations/7/more', 'zh/applications/7', 'zh/constructor'])(
    '%s has none',
    async (address) => {
      expect(await found(address)).toBeUndefined();
    },
  );
});
