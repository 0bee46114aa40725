import { words } from '#lib/kernel/locale.ts';

/** The labels of what every document says. */
export const lineWords = words({
  zh: {
    ...{ number: '编号', holder: '持有人', code: '证件号码', body: '签发单位', date: '签发日期' },
    ...{ until: '有效期至', forEver: '长期', identifier: '电子证照标识' },
  },
  en: {
    ...{ number: 'Number', holder: 'Holder', code: 'Holder’s number', body: 'Issued by', date: 'Date' },
    ...{ until: 'Valid until', forEver: 'no end date', identifier: 'Identifier' },
  },
});

export type LineWords = (typeof lineWords)['zh'];
