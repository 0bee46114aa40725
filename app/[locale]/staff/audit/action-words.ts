import { staffSteps } from '#app/_staff/step-words.ts';
import { bilingual, type Bilingual } from '#lib/kernel/locale.ts';

/** What the log says was done; an action without a word shows its own name. */
export const actionWords: Bilingual<Partial<Record<string, string>>> = bilingual(
  {
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
    end_membership: '解除经办人',
  },
  {
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
    end_membership: 'Handler removed',
  },
);

/** Of what the log tells, where it is not a case. */
export const subjectWords: Bilingual<Partial<Record<string, string>>> = bilingual(
  { search: '全部办件', person: '账号', organisation: '企业' },
  { search: 'all cases', person: 'an account', organisation: 'a company' },
);
