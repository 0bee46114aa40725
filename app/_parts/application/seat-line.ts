import type { Seat } from '#lib/applications/round/seat.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

/** The place that an application has, in words. */
export const seatWords = words({
  zh: {
    term: '名额',
    seat: ({ number, of, isKept }: Seat) =>
      !isKept
        ? `原为第 ${number} 个，已经退回`
        : number > of
          ? `在 ${of} 个以外为您保留`
          : `第 ${number} 个，共 ${of} 个`,
    withdrawn: '撤回以后，您的名额会退回来，先到先得；重新申请时不一定还有。',
  },
  en: {
    term: 'Place',
    seat: ({ number, of, isKept }: Seat) =>
      !isKept
        ? `You had place ${number}; it has been given back`
        : number > of
          ? `You have a place beside the ${of}`
          : `You have place ${number} of ${of}`,
    withdrawn: 'Your place goes back to others, first come, first served. There may be none when you apply again.',
  },
});

export const saySeat = (seat: Seat, locale: Locale): string => seatWords[locale].seat(seat);
