import { z } from 'zod';
import { residentIdInput } from '#app/_parts/identity/resident-id-input.ts';
import { isMobile, normalisePhone } from '#lib/identifiers/phone.ts';
import { words, locales, type Locale } from '#lib/kernel/locale.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { cleanLine } from '#lib/kernel/typed-text.ts';

const texts = words<{
  name: string;
  phone: string;
  district: string;
  street: string;
}>({
  zh: {
    name: '请输入姓名，不超过 50 个字',
    phone: '请输入 11 位手机号码，例如 13800000000',
    district: '请选择住址所在的区县',
    street: '街道、门牌号不超过 150 个字',
  },
  en: {
    name: 'Enter your name, up to 50 characters',
    phone: 'Enter a mainland mobile number of 11 digits, like 13800000000',
    district: 'Choose the district or county you live in',
    street: 'The street, house and flat have up to 150 characters',
  },
});

/**
 * Telephone, identity number and address may be left empty; an empty identity number keeps the one on file. A district
 * without a street is no address, because a district that was chosen cannot be taken back.
 */
export const details = (locale: Locale) => {
  const say = texts[locale];
  const districts = Object.keys(theCatalogue().city.districts);
  const known = z.object({
    name: z.string(say.name).transform(cleanLine).pipe(z.string().min(1, say.name).max(50, say.name)),
    locale: z.enum(locales),
    phone: z
      .string(say.phone)
      .transform(normalisePhone)
      .refine((phone) => phone === '' || isMobile(phone), say.phone),
    residentId: residentIdInput(locale, { optional: true }),
    street: z.string().default('').transform(cleanLine).pipe(z.string().max(150, say.street)),
    district: z.string().default(''),
  });
  return known
    .refine(({ street, district }) => street === '' || districts.includes(district), {
      path: ['district'],
      error: say.district,
    })
    .transform(({ street, district, ...rest }) => ({ ...rest, ...(street && { address: { district, street } }) }));
};
