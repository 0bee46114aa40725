import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aStorage } from '#tests/support/storage.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { messageOf, sendWhenLeaving } from './send-basket.ts';
import { list, remember, switchOff } from './visits.ts';

class Link {
  readonly origin: string;
  constructor(origin: string) {
    this.origin = origin;
  }
  closest = (): this => this;
}

type Sent = { address: string; body: string; keepalive: boolean; credentials: string };

/** A page whose reader presses, sends and leaves; gives what it sent. */
function aPage({ isFull = false, asksForPrivacy = false } = {}) {
  const on: Record<string, (event: object) => void> = {};
  const listen = (name: string, handle: (event: object) => void) => void (on[name] = handle);
  const page = { visibilityState: 'visible', addEventListener: listen };
  const sent: Sent[] = [];
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('location', { origin: 'https://portal.example' });
  vi.stubGlobal('Element', Link);
  vi.stubGlobal('sessionStorage', aStorage());
  vi.stubGlobal('localStorage', aStorage(isFull));
  vi.stubGlobal('navigator', { globalPrivacyControl: asksForPrivacy });
  vi.stubGlobal('fetch', async (address: string, how: Omit<Sent, 'address'>) => void sent.push({ address, ...how }));
  sendWhenLeaving();
  const show = (visibilityState: string) => {
    page.visibilityState = visibilityState;
    on['visibilitychange']?.({});
  };
  return {
    sent,
    press: (origin: string) => on['click']?.({ target: new Link(origin) }),
    submit: () => on['submit']?.({}),
    show,
  };
}

describe('what a device sends of a visit', () => {
  test('is the guides in no order, and nothing else', () => {
    expect(messageOf(['b', 'a'], undefined)).toBe('{"services":["a","b"]}');
    expect(messageOf(['a'], { arm: 'visit', followed: 2 })).toBe(
      '{"services":["a"],"list":{"arm":"visit","followed":2}}',
    );
  });

  test('goes out once the reader leaves, without their cookies', () => {
    const { sent, show } = aPage();
    remember('permit');
    show('hidden');
    expect(sent).toEqual([
      {
        ...{ address: '/api/usage', method: 'POST', body: '{"services":["permit"]}' },
        ...{ keepalive: true, credentials: 'omit' },
      },
    ]);
  });

  test('is sent once a day, however often the reader leaves', () => {
    const { sent, show } = aPage();
    remember('permit');
    for (let time = 0; time < 3; time++) {
      show('hidden');
      show('visible');
    }
    expect(sent).toHaveLength(1);
  });

  test('waits while the reader goes on within the portal', () => {
    const { sent, press, submit, show } = aPage();
    remember('permit');
    press('https://portal.example');
    show('hidden');
    show('visible');
    submit();
    show('hidden');
    expect(sent).toEqual([]);
    show('visible');
    press('https://elsewhere.example');
    show('hidden');
    expect(sent).toHaveLength(1);
  });

  test('says of the list what came of it, and no more', () => {
    const { sent, show } = aPage();
    remember('permit');
    sessionStorage.setItem(list, '{"arm":"page","followed":1,"among":3}');
    show('hidden');
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ services: ['permit'], list: { arm: 'page', followed: 1 } });
  });
});

describe('nothing is sent', () => {
  test('where nothing was read', () => {
    const { sent, show } = aPage();
    show('hidden');
    expect(sent).toEqual([]);
  });

  test('by a reader who switched it off', () => {
    const { sent, show } = aPage();
    remember('permit');
    switchOff(true);
    remember('permit');
    show('hidden');
    expect(sent).toEqual([]);
  });

  test('by a browser that asks for privacy', () => {
    const { sent, show } = aPage({ asksForPrivacy: true });
    remember('permit');
    show('hidden');
    expect(sent).toEqual([]);
  });

  test('by a device that could not remember that it did', () => {
    const { sent, show } = aPage({ isFull: true });
    remember('permit');
    show('hidden');
    expect(sent).toEqual([]);
  });
});

describe('earlier searches', () => {
  beforeEach(() => vi.stubGlobal('localStorage', aStorage()));

  test('are the last five, each once, the latest first', () => {
    for (const text of ['a', 'b', 'c', 'a', 'd', 'e', 'f']) rememberSearch(text);
    expect(recentSearches()).toEqual(['f', 'e', 'd', 'a', 'c']);
  });

  test('are gone once they are cleared', () => {
    rememberSearch('a');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
  });

  test.each(['', 'no list', '{"a":1}', 'null', '[1,null,{"q":"x"}]'])(
    'are none where something else is kept: %s',
    (kept) => {
      localStorage.setItem('recent-searches', kept);
      expect(recentSearches()).toEqual([]);
    },
  );

  test('are none, and harm nothing, where the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', aStorage(true));
    rememberSearch('a');
    expect(recentSearches()).toEqual([]);
  });
});
