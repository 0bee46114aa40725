import { z } from 'zod';
import { normaliseResidentId, residentIdFault, type ResidentIdFault } from '#lib/identifiers/resident-id.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

/** What is wrong with a resident identity number, as it is said beside the field. */
const residentIdFaults = words<Record<ResidentIdFault, string>>({
  zh: {
    length: '身份证号应为 18 位，最后一位可以是 X',
    region: '身份证号的前两位不对，请核对',
    date: '身份证号中的出生日期不对，请核对',
    checksum: '身份证号有一位不对，请对照证件核对',
  },
  en: {
    length: 'The resident ID number has 18 characters; the last may be X',
    region: 'The first two digits of the resident ID number are wrong; check them',
    date: 'The date of birth in the resident ID number is wrong; check it',
    checksum: 'One character of the resident ID number is wrong; compare it with the card',
  },
});

/** A resident identity number as people type it; `optional` takes an empty field as well. */
export const residentIdInput = (locale: Locale, { optional = false } = {}) =>
  z
    .string(residentIdFaults[locale].length)
    .transform(normaliseResidentId)
    .superRefine((number, context) => {
      const fault = optional && number === '' ? undefined : residentIdFault(number);
      if (fault) context.addIssue({ code: 'custom', message: residentIdFaults[locale][fault] });
    });
