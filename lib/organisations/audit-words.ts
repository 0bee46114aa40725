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
  sentences: words<Record<string, string>>({
    zh: {
      register_organisation: '{who} 登记了企业账号：{what}',
      invite: '{who} 为{what}邀请了一位经办人',
      accept_invitation: '{who} 接受了{what}的邀请',
      decline_invitation: '{who} 谢绝了{what}的邀请',
      end_membership: '{who} 移除了{what}的一位成员，或者撤回了邀请',
      leave: '{who} 不再为{what}经办',
      hand_over_representation: '{who} 移交了{what}的法定代表人身份',
      confirm_representation: '{who} 核对了{what}的身份',
      reject_representation: '{who} 驳回了{what}的身份',
      read_organisation: '{who} 查看了{what}的账号',
      'list organisations': '{who} 查看了企业列表',
    },
    en: {
      register_organisation: '{who} opened a company account: {what}',
      invite: '{who} invited a handler for {what}',
      accept_invitation: '{who} accepted an invitation of {what}',
      decline_invitation: '{who} declined an invitation of {what}',
      end_membership: '{who} removed a member of {what}, or took an invitation back',
      leave: '{who} left {what}',
      hand_over_representation: '{who} handed over the representation of {what}',
      confirm_representation: '{who} checked {what}',
      reject_representation: '{who} rejected the claim to {what}',
      read_organisation: '{who} read the account of {what}',
      'list organisations': '{who} looked at the list of companies',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { organisation: '企业', organisations: '企业列表' },
    en: { organisation: 'a company', organisations: 'list of companies' },
  }),
};
