import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const oxlint = join(process.cwd(), 'node_modules/oxlint/bin/oxlint');
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'fences-'));
  for (const file of ['oxlint.config.mjs', 'oxlint.tables.mjs']) copyFileSync(file, join(house, file));
});
afterEach(() => rmSync(house, { recursive: true }));

const forbidden: [file: string, imported: string][] = [
  ['lib/catalogue/plant.ts', '#lib/applications/submit.ts'],
  ['lib/catalogue/plant.ts', '#lib/identity/posts.ts'],
  ['lib/notifications/plant.ts', '#lib/applications/application.ts'],
  ['lib/kernel/plant.ts', '#lib/identity/person.ts'],
  ['lib/applications/plant.ts', '#lib/adapters/smtp.ts'],
  ['lib/applications/plant.ts', 'next/headers'],
  ['lib/applications/plant.ts', '#app/_request/context.ts'],
  ['lib/applications/plant.ts', '../kernel/result.ts'],
  ['lib/applications/plant.ts', '#db/schema.ts'],
  ['lib/applications/case/store.ts', '#lib/organisations/store.ts'],
  ['lib/search/plant.ts', 'algoliasearch'],
  ['lib/notifications/store.ts', 'nodemailer'],
  ['lib/search/misses/miss-store.ts', 'algoliasearch'],
  ['lib/adapters/plant.ts', 'next/headers'],
  ['lib/adapters/plant.ts', '#lib/identity/store.ts'],
  ['lib/adapters/plant.ts', 'drizzle-orm'],
  ['app/[locale]/page.tsx', '#lib/applications/store.ts'],
  ['app/[locale]/page.tsx', '#db/client.ts'],
  ['app/[locale]/page.tsx', '#lib/adapters/smtp.ts'],
  ['app/_request/context.ts', '#lib/adapters/log.ts'],
  ['app/_request/plant.ts', '#lib/adapters/log.ts'],
  ['lib/search/engine/plant.ts', '#lib/search/request/facets.ts'],
  ['lib/search/engine/plant.ts', 'algoliasearch'],
  ['db/client.ts', '#lib/kernel/context.ts'],
  ['lib/audit/store.ts', '#db/schema/notifications.ts'],
  ['lib/identity/store.ts', '#db/schema.ts'],
  ['lib/search/misses/miss-store.ts', '#db/schema/usage.ts'],
  ['app/[locale]/page.tsx', '#lib/search/misses/miss-store.ts'],
  ['app/[locale]/page.tsx', '#demonstration/seed.ts'],
  ['lib/applications/plant.ts', '#evaluation/bench.ts'],
  ['lib/notifications/plant.ts', '#lib/identity/session.ts'],
  ['lib/applications/plant.ts', '#lib/catalogue/read-content.ts'],
  ['lib/applications/case/store.ts', '#lib/catalogue/compiled.ts'],
  ['lib/catalogue/plant.ts', './read-content.ts'],
  ['lib/search/plant.ts', '#lib/catalogue/testing.ts'],
  ['lib/catalogue/plant.ts', './city.testing.ts'],
  ['lib/adapters/plant.ts', '#lib/catalogue/read-content.ts'],
  ['app/[locale]/page.tsx', '#lib/catalogue/read-content.ts'],
  ['app/_server/plant.ts', '#lib/catalogue/read-content.ts'],
  ['app/_request/plant.ts', '#lib/catalogue/read-files.ts'],
  ['lib/catalogue/read-content.ts', '#lib/applications/life/terms.ts'],
];

const allowed: [file: string, imported: string][] = [
  ['lib/applications/plant.ts', '#lib/catalogue/guide.ts'],
  ['lib/applications/plant.ts', './store.ts'],
  ['lib/applications/case/store.ts', '#db/schema/applications.ts'],
  ['lib/applications/case/store.ts', '#db/schema/identity.ts'],
  ['lib/catalogue/plant.ts', '#lib/identifiers/resident-id.ts'],
  ['app/_request/context.ts', '#db/client.ts'],
  ['app/_server/letters.ts', '#lib/adapters/smtp.ts'],
  ['lib/search/request/plant.ts', '#lib/search/engine/engine.ts'],
  ['demonstration/seed.ts', '#lib/applications/submit.ts'],
  ['app/_server/content.ts', '#lib/catalogue/read-content.ts'],
  ['demonstration/content.ts', '#lib/catalogue/read-content.ts'],
  ['lib/applications/plant.test.ts', '#lib/catalogue/read-content.ts'],
];

describe('the import table', () => {
  it.each(forbidden)('%s may not import %s', (file, imported) => {
    expect(lint(file, imported)).toContain('no-restricted-imports');
  });

  it.each([
    ['app/[locale]/page.tsx', '#lib/applications/case/list-store.ts'],
    ['lib/audit/plant.ts', '#db/schema/organisations.ts'],
  ])('%s may not import even a type of %s', (file, imported) => {
    plant(file, `import type { Thing } from '${imported}';\nexport type Planted = Thing;\n`);
    expect(run()).toContain('no-restricted-imports');
  });

  it('refuses a page that opens the database by itself', () => {
    plant(
      'app/[locale]/page.tsx',
      `import { theDatabase } from '#app/_server/database.ts';\nexport const db = theDatabase();\n`,
    );
    expect(run()).toContain('no-restricted-imports');
  });

  it.each([
    ['lib/applications/plant.ts', '#lib/deadlines/calendar.ts', 'createCalendar'],
    ['lib/search/plant.ts', '#lib/catalogue/catalogue.ts', 'createCatalogue'],
    ['lib/deadlines/plant.ts', './calendar.ts', 'createCalendar'],
    ['app/[locale]/page.tsx', '#lib/catalogue/catalogue.ts', 'createCatalogue'],
    ['app/_server/plant.ts', '#lib/deadlines/calendar.ts', 'createCalendar'],
  ])('%s may know the types of %s but not %s', (file, imported, maker) => {
    plant(file, `import type { Thing } from '${imported}';\nexport type Planted = Thing;\n`);
    expect(run()).not.toContain('no-restricted-imports');
    plant(file, `import { ${maker} } from '${imported}';\nexport const planted = ${maker};\n`);
    expect(run()).toContain('no-restricted-imports');
  });

  it.each(allowed)('%s may import %s', (file, imported) => {
    expect(lint(file, imported)).not.toContain('no-restricted-imports');
  });

  it('sees two files that import each other', () => {
    plant('lib/audit/a.ts', `import { b } from './b.ts';\nexport const a = () => b;\n`);
    plant('lib/audit/b.ts', `import { a } from './a.ts';\nexport const b = () => a;\n`);
    expect(run()).toContain('no-cycle');
  });

  it('sees two files that know of each other by types alone', () => {
    plant('lib/audit/a.ts', `import type { B } from './b.ts';\nexport type A = { b: B };\n`);
    plant('lib/audit/b.ts', `import type { A } from './a.ts';\nexport type B = { a?: A };\n`);
    expect(run()).toContain('no-cycle');
  });
});

function lint(file: string, imported: string): string {
  plant(file, `import { thing } from '${imported}';\nexport const planted = thing;\n`);
  return run();
}

function plant(file: string, text: string): void {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  writeFileSync(join(house, file), text);
}

function run(): string {
  try {
    return execFileSync(process.execPath, [oxlint, '-c', 'oxlint.config.mjs'], { cwd: house, encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: string }).stdout);
  }
}
