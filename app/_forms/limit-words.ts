import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    wait: (minutes: number) =>
      `操作太频繁了，请在 ${minutes > 90 ? `${Math.ceil(minutes / 60)} 小时` : `${minutes} 分钟`}后再试。`,
  },
  en: {
    wait: (minutes: number) => {
      const [amount, unit] = minutes > 90 ? [Math.ceil(minutes / 60), 'hour'] : [minutes, 'minute'];
      return `You have done this many times in a short while. Please try again in ${amount} ${unit}${amount === 1 ? '' : 's'}.`;
    },
  },
});

/** When to try again, in whole minutes or hours, rounded up. */
export const sayWait = (locale: Locale, seconds: number): string => texts[locale].wait(Math.ceil(seconds / 60));
