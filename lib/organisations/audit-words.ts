import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      register_organisation: '登记企业账号',
      invite: '邀请经办人',
      accept_invitation: '接受邀请',
      decline_invitation: '谢绝邀请',
      end_membership: '移除成员或者撤回邀请',
      leave: '经办人退出',
      hand_over_representation: '移交法定代表人',
      confirm_representation: '核对企业身份',
      reject_representation: '驳回企业身份',
      read_organisation: '查看企业账号',
    },
    en: {
      register_organisation: 'Company account opened',
      invite: 'Handler invited',
      accept_invitation: 'Invitation accepted',
      decline_invitation: 'Invitation declined',
      end_membership: 'Member removed, or invitation taken back',
      leave: 'Handler left',
      hand_over_representation: 'Representation handed over',
      confirm_representation: 'Company checked',
      reject_representation: 'Company claim rejected',
      read_organisation: 'Company account read',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { organisation: '企业', organisations: '企业列表' },
    en: { organisation: 'a company', organisations: 'list of companies' },
  }),
};
