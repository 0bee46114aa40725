import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      document_failed: '文书未能签发',
      propose_revocation: '提出撤销证照或文书',
      revoke_document: '撤销证照或文书',
      print_document: '打印证照或文书',
      share_document: '授权查看证照或文书',
      stop_sharing: '停止授权查看',
      see_shared_document: '凭授权链接查看',
      rotate_document_keys: '更换文书签名密钥',
    },
    en: {
      document_failed: 'Document could not be issued',
      propose_revocation: 'Revocation proposed',
      revoke_document: 'Document revoked',
      print_document: 'Document printed',
      share_document: 'Document shared',
      stop_sharing: 'Sharing stopped',
      see_shared_document: 'Seen through a link',
      rotate_document_keys: 'Keys of documents replaced',
    },
  }),
  sentences: words<Record<string, string>>({
    zh: {
      document_failed: '{what}的文书没能签发',
      propose_revocation: '{who} 提出撤销{what}',
      revoke_document: '{who} 撤销了{what}',
      print_document: '{who} 打印了{what}',
      share_document: '{who} 授权别人查看{what}',
      stop_sharing: '{who} 停止授权查看{what}',
      see_shared_document: '有人凭授权链接查看了{what}',
      rotate_document_keys: '运营单位更换了文书签名密钥',
    },
    en: {
      document_failed: 'A document of {what} could not be issued',
      propose_revocation: '{who} proposed to revoke {what}',
      revoke_document: '{who} revoked {what}',
      print_document: '{who} printed {what}',
      share_document: '{who} let others see {what}',
      stop_sharing: '{who} stopped sharing {what}',
      see_shared_document: 'Somebody with its link saw a part of {what}',
      rotate_document_keys: 'The operator replaced the keys of documents',
    },
  }),
  purposes: words<Record<string, string>>({
    zh: {
      print_document: '打印证照或文书，交给您',
      see_shared_document: '凭您给出的授权链接查看了您选定的内容',
    },
    en: {
      print_document: 'To print it and hand it over to you',
      see_shared_document: 'With a link you gave out, saw the part you chose',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { document: '证照或文书', 'document-key': '文书签名密钥' },
    en: { document: 'a document', 'document-key': 'a key of documents' },
  }),
};
