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
  subjects: words<Record<string, string>>({
    zh: { person: '账号', 'sign-in': '登录', staff: '工作台', 'audit-log': '审计日志' },
    en: { person: 'an account', 'sign-in': 'signing in', staff: 'the workspace', 'audit-log': 'the audit log' },
  }),
};
