import { staffSteps } from '#app/_parts/staff/step-words.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** What the log says was done; an action without a word shows its own name. */
export const actionWords: Bilingual<Partial<Record<string, string>>> = words({
  zh: {
    ...staffSteps.zh,
    list: '查看办件列表',
    read: '查看办件',
    search: '查询办件',
    track: '凭编号查进度',
    write: '写消息或备注',
    save_details: '修改个人信息',
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
    appoint: '授予岗位',
    dismiss: '解除岗位',
  },
  en: {
    ...staffSteps.en,
    list: 'List of cases seen',
    read: 'Case read',
    search: 'Cases searched',
    track: 'Tracked by reference',
    write: 'Message or note written',
    save_details: 'Personal details changed',
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
    appoint: 'Post given',
    dismiss: 'Post ended',
  },
});

/** Of what the log tells, where it is not a case. */
export const subjectWords: Bilingual<Partial<Record<string, string>>> = words({
  zh: { search: '全部办件', person: '账号', organisation: '企业', organisations: '企业列表' },
  en: { search: 'all cases', person: 'an account', organisation: 'a company', organisations: 'list of companies' },
});
