'use server';

import { z } from 'zod';
import { staffAction } from '#app/_forms/action.ts';
import { writtenText } from '#app/_forms/written-text.ts';
import { paths } from '#app/_request/paths.ts';
import { revokeDocument } from '#lib/documents/revoke.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { document: '请选择要撤销的证照或文书', reason: '请写明撤销的理由和依据' },
  en: { document: 'Choose the document to revoke', reason: 'Give the reason, and the law it rests on' },
});

export const revokeOfCase = staffAction({
  input: (locale: Locale) =>
    z.object({ documentId: z.uuid(texts[locale].document), reason: writtenText(locale, texts[locale].reason) }),
  act: revokeDocument,
  goTo: ({ applicationId }, locale) => paths.staff.documents(locale, applicationId),
});
