import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aStorage } from '#tests/support/storage.ts';
import { addToHistory, keepOnly, mayRemember, readHistory, rememberLonger, remembersLonger } from './history.ts';
import { isOff, markSent, readVisits, remember, switchOff, wasSent } from './visits.ts';

function aBrowser({ isFull = false, asksForPrivacy = false } = {}) {
  vi.stubGlobal('sessionStorage', aStorage(isFull));
  vi.stubGlobal('localStorage', aStorage(isFull));
  vi.stubGlobal('navigator', { globalPrivacyControl: asksForPrivacy });
}

beforeEach(() => aBrowser());

describe('a visit', () => {
  test('holds each guide once, the present one last', () => {
    for (const id of ['permit', 'licence', 'permit']) remember(id);
    expect(readVisits()).toEqual(['licence', 'permit']);
  });

  test('holds no more than a basket may bring', () => {
    for (let guide = 0; guide < 70; guide++) remember(`guide-${guide}`);
    expect(readVisits()).toHaveLength(64);
    expect(readVisits().at(-1)).toBe('guide-69');
  });

  test.each(['no list', '{"a":1}', '7'])('is empty where something else is kept: %s', (kept) => {
    sessionStorage.setItem('visits', kept);
    expect(readVisits()).toEqual([]);
  });

  test('is the present guide alone where the browser keeps nothing', () => {
    aBrowser({ isFull: true });
    remember('licence');
    expect(remember('permit')).toEqual(['permit']);
  });
});

describe('a reader who switches recommendations off', () => {
  beforeEach(() => {
    remember('permit');
    rememberLonger(true);
    switchOff(true);
  });

  test('has everything forgotten that was read', () => {
    expect(isOff()).toBe(true);
    expect(readVisits()).toEqual([]);
    expect(readHistory()).toEqual([]);
  });

  test('is not remembered for longer, whatever they choose besides', () => {
    rememberLonger(true);
    expect(remembersLonger()).toBe(false);
    switchOff(false);
    expect(remembersLonger()).toBe(false);
  });
});

describe('what is remembered beyond a visit', () => {
  const ids = () => readHistory().map(([id]) => id);

  test('is nothing until the reader chooses so', () => {
    addToHistory(['permit']);
    expect(ids()).toEqual([]);
  });

  test('begins with this visit', () => {
    remember('permit');
    rememberLonger(true);
    addToHistory(['licence']);
    expect(ids()).toEqual(['permit', 'licence']);
  });

  test('is deleted at once when the reader chooses so', () => {
    rememberLonger(true);
    addToHistory(['permit']);
    rememberLonger(false);
    expect(localStorage.getItem('history')).toBeNull();
  });

  test('is deleted where the browser asks for privacy', () => {
    rememberLonger(true);
    addToHistory(['permit']);
    vi.stubGlobal('navigator', { globalPrivacyControl: true });
    expect(mayRemember()).toBe(false);
    expect(ids()).toEqual([]);
    expect(localStorage.getItem('history')).toBeNull();
  });

  test('loses what an editor has made quiet', () => {
    rememberLonger(true);
    addToHistory(['permit', 'divorce']);
    keepOnly((id) => id !== 'divorce');
    expect(ids()).toEqual(['permit']);
  });
});

describe('a basket', () => {
  test('is sent once a day', () => {
    expect(wasSent('2026-11-23')).toBe(false);
    expect(markSent('2026-11-23')).toBe(true);
    expect(wasSent('2026-11-23')).toBe(true);
    expect(wasSent('2026-11-24')).toBe(false);
  });

  test('is not sent by a device that could not remember that it did', () => {
    aBrowser({ isFull: true });
    expect(markSent('2026-11-23')).toBe(false);
  });
});
