import type { Verdict } from '#lib/documents/credential/check-document.ts';
import { lineWords } from '#lib/documents/line-words.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { findingOf, type Finding, type Speech } from './finding.ts';
import { offlineWords, verdictWords } from './verdict-words.ts';

const looks: Speech['looks'] = {
  valid: 'border-normal bg-normal-tint',
  expired: 'border-near bg-near-tint',
  status_unknown: 'border-near bg-near-tint',
  ...{ revoked: 'border-overdue bg-overdue-tint', altered: 'border-overdue bg-overdue-tint' },
  ...{ wrong_key: 'border-overdue bg-overdue-tint', unknown_issuer: 'border-overdue bg-overdue-tint' },
  unreadable: 'border-paused bg-paused-tint',
};

/** How the city speaks of its documents, on the server and, told by the page, on the reader's device. */
export const speechIn = (locale: Locale): Speech => ({
  ...{ locale, words: verdictWords[locale], looks, lines: lineWords[locale] },
});

export const ownFinding = (verdict: Verdict, locale: Locale): Finding => findingOf(verdict, speechIn(locale));

/** For a device that could not fetch the part that reads credentials of others. */
export const offlineFinding = (locale: Locale): Finding => ({
  ...offlineWords[locale],
  ...{ look: looks.unreadable, heading: '', lines: [] },
});
