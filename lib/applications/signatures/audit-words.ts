import type { AuditWords } from '#lib/audit/words.ts';
import { words } from '#lib/kernel/locale.ts';

export const auditWords: AuditWords = {
  actions: words<Record<string, string>>({
    zh: {
      ask_signatures: '请他人签字',
      make_signature_link: '生成签字链接',
      miss_copy: '签字链接核对号码不符',
      open_copy: '打开要签字的申请',
      sign_copy: '签字',
      decline_copy: '不同意签字',
      take_back_copy: '收回等待签字的申请',
      expire_copy: '签字期限已过，退回申请人',
    },
    en: {
      ask_signatures: 'Others asked to sign',
      make_signature_link: 'Link to sign made',
      miss_copy: 'Wrong number at a link to sign',
      open_copy: 'Application to be signed opened',
      sign_copy: 'Signed',
      decline_copy: 'Signature declined',
      take_back_copy: 'Taken back before all had signed',
      expire_copy: 'Time to sign passed, back to the applicant',
    },
  }),
  sentences: words<Record<string, string>>({
    zh: {
      ask_signatures: '{who} 填好了{what}，请其他人签字',
      make_signature_link: '{who} 为{what}生成了签字链接',
      miss_copy: '{who} 用签字链接打开{what}，身份证号码不符',
      open_copy: '{who} 凭链接和身份证号码打开了{what}，准备签字',
      sign_copy: '{who} 签了{what}',
      decline_copy: '{who} 不同意签{what}',
      take_back_copy: '{who} 在签齐以前收回了{what}',
      expire_copy: '{what}没有在期限内签齐，系统退回给申请人',
    },
    en: {
      ask_signatures: '{who} completed {what} and asked others to sign it',
      make_signature_link: '{who} made a link to sign {what}',
      miss_copy: '{who} had the link to {what}, but not the right identity number',
      open_copy: '{who} opened {what} with the link and the identity number, to sign it',
      sign_copy: '{who} signed {what}',
      decline_copy: '{who} declined to sign {what}',
      take_back_copy: '{who} took {what} back before all had signed',
      expire_copy: 'Not everybody signed {what} in time, and it went back to its applicant',
    },
  }),
  purposes: words<Record<string, string>>({
    zh: { open_copy: '签字：看要签的内容' },
    en: { open_copy: 'Signing: to see what is to be signed' },
  }),
};
