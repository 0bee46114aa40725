import { currentContext } from '#app/_request/context.ts';
import { plainPage } from '#app/_request/plain-page.ts';
import { fileAnswer, noFile } from '#app/_server/file-answer.ts';
import { waitingTime } from '#app/_server/rate-limit.ts';
import { limits } from '#lib/applications/rate-limits.ts';
import { findDocumentFont } from '#lib/catalogue/document-font.ts';
import { printCase } from '#lib/documents/case-file/print-case.ts';
import { recordRefusal } from '#lib/audit/record-refusal.ts';
import { isLocale, words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: { title: '导出太频繁', text: '您一小时内导出案卷的次数太多，请稍后再试。' },
  en: { title: 'Too many case files', text: 'You have made too many within an hour. Please try again later.' },
});

/** 案卷: a case as one PDF with its files, for staff of its department. */
export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> => {
  const { actor, ...rest } = await currentContext();
  if (!actor) return noFile();
  const ctx = { ...rest, actor };
  if (actor.posts.length === 0) {
    await recordRefusal(ctx, { asked: 'case-file', subject: 'staff', why: 'no_post' });
    return noFile();
  }
  const asked = new URL(request.url).searchParams.get('locale');
  const locale = isLocale(asked) ? asked : 'zh';
  if (await waitingTime(ctx, { of: limits.caseFile, by: ['person'] }, undefined))
    return plainPage({ locale, ...texts[locale] }, 429);
  const printed = await printCase(ctx, (await params).id, { locale, fontFile: findDocumentFont() });
  if (!printed.ok) return noFile();
  const { pdf, name } = printed.value;
  return fileAnswer(Uint8Array.from(pdf), 'application/pdf', name);
};
