import { expect, test } from 'vitest';
import { readDocument } from '#tests/support/in-request.ts';
import { textOf } from '#tests/support/markup.ts';
import BlankFormPage from './page.tsx';

const read = async (service: string, locale: string) =>
  textOf(await readDocument(() => BlankFormPage({ params: Promise.resolve({ locale, service }) })));

test('on paper everybody signs whom the form names beside the applicant', async () => {
  expect(await read('marriage-registration', 'zh')).toMatch(/申请人签名 日期 签名：另一方 日期/);
  expect(await read('company-registration', 'en')).toMatch(
    /Signature of the applicant Date Signature: Shareholder Date Signature: Shareholders Date Signature: Legal representative Date/,
  );
  expect(await read('residence-permit', 'zh')).not.toContain('签名：');
});
