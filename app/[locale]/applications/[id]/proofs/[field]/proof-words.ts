import type { Channel } from '#lib/kernel/channels.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

export type ProofWords = {
  title: string;
  sent: (address: string, at: string) => string;
  until: (at: string) => string;
  notSent: (address: string) => string;
  change: string;
};

/** The words of the page that proves an address, by the channel that reaches it. */
export const proofWords: Record<Channel, Bilingual<ProofWords>> = {
  email: words<ProofWords>({
    zh: {
      title: '确认电子邮箱',
      sent: (address, at) => `验证码已在 ${at} 发到 ${address}。`,
      until: (at) => `6 位数字，${at} 前有效。没收到的话，请看看垃圾邮件。`,
      notSent: (address) => `要确认 ${address} 能收到通知。现在没有可用的验证码，请发送一个。`,
      change: '邮箱写错了，去修改',
    },
    en: {
      title: 'Confirm your e-mail address',
      sent: (address, at) => `We sent a code to ${address} at ${at}.`,
      until: (at) => `6 digits. It works until ${at}. If it has not arrived, look in your spam folder.`,
      notSent: (address) => `We need to know that ${address} reaches you. No code is on its way now: send one.`,
      change: 'The address is wrong: change it',
    },
  }),
  phone: words<ProofWords>({
    zh: {
      title: '确认手机号码',
      sent: (number, at) => `验证码已在 ${at} 用短信发到 ${number}。`,
      until: (at) => `6 位数字，${at} 前有效。`,
      notSent: (number) => `要确认 ${number} 能收到短信。现在没有可用的验证码，请发送一个。`,
      change: '号码写错了，去修改',
    },
    en: {
      title: 'Confirm your mobile number',
      sent: (number, at) => `We sent a text message with a code to ${number} at ${at}.`,
      until: (at) => `6 digits. It works until ${at}.`,
      notSent: (number) => `We need to know that ${number} reaches you. No code is on its way now: send one.`,
      change: 'The number is wrong: change it',
    },
  }),
};
