import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      save_details: '修改个人信息',
      appoint: '授予岗位',
      dismiss: '解除岗位',
      rebind: '解除身份绑定',
      sign_in: '登录',
      sign_in_failed: '登录失败',
      sign_out: '退出登录',
      end_session: '结束一处登录',
      refused_access: '访问被拒绝',
      read_audit_log: '查看审计日志',
    },
    en: {
      save_details: 'Personal details changed',
      appoint: 'Post given',
      dismiss: 'Post ended',
      rebind: 'Binding to an identity ended',
      sign_in: 'Signed in',
      sign_in_failed: 'Signing in failed',
      sign_out: 'Signed out',
      end_session: 'A session ended',
      refused_access: 'Access refused',
      read_audit_log: 'Audit log read',
    },
  }),
  sentences: words<Record<string, string>>({
    zh: {
      save_details: '{who} 修改了自己的个人信息',
      appoint: '运营单位给 {what} 授予岗位：{department}{role}',
      dismiss: '运营单位解除了 {what} 的岗位：{department}{role}',
      rebind: '运营单位解除了 {what} 账号的身份绑定',
      sign_in: '{who} 登录了',
      sign_in_failed: '有人登录没有成功',
      sign_out: '{who} 退出了登录',
      end_session: '{who} 结束了自己的一处登录',
      refused_access: '{who} 想{asked}，被拒绝：{why}（{what}）',
      read_audit_log: '{who} 查看了{what}的审计记录',
      'read_audit_log audit-log': '{who} 查看了审计记录',
    },
    en: {
      save_details: '{who} changed their own details',
      appoint: 'The operator gave {what} a post: {role}, {department}',
      dismiss: 'The operator ended a post of {what}: {role}, {department}',
      rebind: 'The operator freed the account of {what} from its identity',
      sign_in: '{who} signed in',
      sign_in_failed: 'Somebody failed to sign in',
      sign_out: '{who} signed out',
      end_session: '{who} ended one of their own sessions',
      refused_access: '{who} was refused, {why}: {asked} ({what})',
      read_audit_log: '{who} read the audit log of {what}',
      'read_audit_log audit-log': '{who} read the audit log',
    },
  }),
  purposes: words<Record<string, string>>({
    zh: {
      read_audit_log: '审计：核对谁办理过、看过',
      'read_audit_log administrator': '审计：核对谁办理过、看过，看不到您填写的内容',
      'read_audit_log supervisor': '审计：核对谁办理过、看过',
    },
    en: {
      read_audit_log: 'Audit: to check who dealt with it and who looked',
      'read_audit_log administrator': 'Audit: to check who dealt with it and who looked; your answers are not shown',
      'read_audit_log supervisor': 'Audit: to check who dealt with it and who looked',
    },
  }),
  subjects: words<Record<string, string>>({
    zh: { person: '账号', 'sign-in': '登录', staff: '工作台', 'audit-log': '审计日志' },
    en: { person: 'an account', 'sign-in': 'signing in', staff: 'the workspace', 'audit-log': 'the audit log' },
  }),
};
