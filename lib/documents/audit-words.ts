import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      document_failed: '文书未能签发',
      propose_revocation: '提出撤销证照或文书',
      revoke_document: '撤销证照或文书',
      share_document: '授权查看证照或文书',
      stop_sharing: '停止授权查看',
      rotate_document_keys: '更换文书签名密钥',
    },
    en: {
      document_failed: 'Document could not be issued',
      propose_revocation: 'Revocation proposed',
      revoke_document: 'Document revoked',
      share_document: 'Document shared',
      stop_sharing: 'Sharing stopped',
      rotate_document_keys: 'Keys of documents replaced',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { document: '证照或文书', 'document-key': '文书签名密钥' },
    en: { document: 'a document', 'document-key': 'a key of documents' },
  }),
};
