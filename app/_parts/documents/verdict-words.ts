import { words } from '#lib/kernel/locale.ts';
import type { Speech } from './finding.ts';

/** What the page says of a document, on the server and on the reader's device. */
export const verdictWords = words<Speech['words']>({
  zh: {
    valid: { title: '有效', about: '由本市签发，内容没有改动，不在撤销名单里。' },
    expired: { title: '已过期', about: '由本市签发，内容没有改动，但有效期已过。' },
    revoked: { title: '已撤销', about: '由本市签发，但已经撤销，不再有效。' },
    status_unknown: {
      title: '属实，是否撤销不明',
      about: '由本市签发，内容没有改动；手头的撤销名单比它旧。请联网后重新打开本页再核验。',
    },
    altered: { title: '不可信：内容被改动', about: '签名与内容不符。请不要采信，并要求出示原件。' },
    wrong_key: { title: '不可信：密钥不对', about: '签名的密钥不是本市的，或者签名时已经停用。' },
    unknown_issuer: { title: '不是本市签发', about: '签发单位不是本市，请到签发单位的网站核验。' },
    unreadable: { title: '读不出文书', about: '这不是证照或文书的文本、二维码或 PDF 文件，或者不完整。请核对后重试。' },
  },
  en: {
    valid: { title: 'Valid', about: 'Issued by this city, unaltered, and not on the list of revoked documents.' },
    expired: { title: 'Expired', about: 'Issued by this city and unaltered, but its time is over.' },
    revoked: { title: 'Revoked', about: 'Issued by this city, but revoked: it no longer holds.' },
    status_unknown: {
      title: 'Genuine; not known whether revoked',
      about:
        'Issued by this city and unaltered; the list of revoked documents at hand is older. Go online, open this page again and verify once more.',
    },
    altered: {
      title: 'Do not trust it: altered',
      about: 'Signature and content do not agree. Ask to see the original.',
    },
    wrong_key: {
      title: 'Do not trust it: wrong key',
      about: 'The key that signed it is not one of this city, or was out of use by then.',
    },
    unknown_issuer: {
      title: 'Not issued by this city',
      about: 'Somebody else issued it: verify it on their website.',
    },
    unreadable: {
      title: 'Not readable',
      about: 'This is not the text, code or PDF of a document, or not all of it. Check it and try again.',
    },
  },
});

/** Of a credential in another format, where the part that reads it could not be fetched. */
export const offlineWords = words({
  zh: { title: '现在无法核验', about: '这份凭证是另一种格式，核验它要先联网。请联网后重新打开本页再试。' },
  en: {
    title: 'Cannot be verified just now',
    about: 'It is in another format, which takes a network once. Go online, open this page again and try once more.',
  },
});
