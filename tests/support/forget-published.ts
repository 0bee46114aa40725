import { afterEach } from 'vitest';

/** What a process holds of the published content (app/_server/published.ts). */
const key = Symbol.for('tongban.published');

/** What a test published ends with its transaction; the next one of the same process must not read it. */
afterEach(() => {
  const held = (globalThis as { [key]?: object })[key];
  if (held)
    Object.assign(held, { of: undefined, published: { edition: 0, layers: [] }, edition: undefined, lookedAt: 0 });
});
