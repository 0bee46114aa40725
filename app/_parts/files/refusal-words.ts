import type { OpenRefusal } from '#lib/files/open.ts';
import type { PartRefusal, UploadRefusal } from '#lib/files/upload.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

type Refusal = UploadRefusal | PartRefusal | Exclude<OpenRefusal, { code: 'range' }>;
export type FileRefusalCode = Refusal['code'] | 'expired' | 'no_file' | 'not_asked' | 'too_often';

type Say = (most: string) => string;
const megabytes = (bytes: number): string => String(Math.floor(bytes / 1024 / 1024));

/** What is wrong with a file, and what to do; `most` is the limit that it passed, in the words of that limit. */
const texts = words<Record<FileRefusalCode, Say>>({
  zh: {
    no_file: () => '请先选择文件，再点“上传”。',
    empty: () => '这个文件是空的。请打开原文件确认内容，再选择一次。',
    too_large: (most) => `文件太大，最多 ${most} MB。请压缩，或者分成几个文件上传。`,
    total_too_large: (most) => `这项材料的文件合计最多 ${most} MB。请先移除或者压缩一些文件。`,
    too_many: (most) => `这项材料最多 ${most} 个文件。请先移除不需要的文件。`,
    too_many_at_once: (most) => `同时上传的文件最多 ${most} 个。请等正在上传的文件完成后再继续。`,
    broken_off: () => '网络中断，文件没有传完。请再上传一次。',
    unknown_application: () => '找不到这份申请。请从“我的办件”重新打开。',
    not_asked: () => '这份申请现在不收这项材料。请回到申请，从材料一页重新进入。',
    too_often: () => '上传得太频繁了。请过几分钟再传。',
    closed: () => '这份申请现在不能增减文件。如需补充，请在办件页面给工作人员留言。',
    unknown_upload: () => '这次上传已经结束或者过期。请重新选择文件。',
    other_offset: () => '上传的位置对不上。请刷新页面后再试。',
    unknown_file: () => '找不到这个文件。它可能已被移除，或者超过了保存期限。',
    expired: () => '这个文件已过有效期。请上传新的文件。',
    kind_heic: () =>
      '暂不支持 HEIC 照片。请在手机“设置→相机→格式”中选择“兼容性最佳”后重拍，或者把照片另存为 JPEG 再上传。',
    kind_markup: () => '网页和 SVG 文件可能含有程序，不能上传。请打开后“打印”为 PDF，或者截图保存为 PNG。',
    kind_archive: () => '不能上传压缩包。请解压后逐个上传其中的 PDF、OFD 或者照片。',
    kind_other: () => '不支持这种文件。请上传 JPEG、PNG、PDF 或者 OFD；Word、Excel 文件请先另存为 PDF。',
    kind_not_asked: () => '这项材料不收这种文件。请按页面上列出的格式上传。',
    name_disagrees: () => '文件名的后缀与内容不符。请用原来的程序打开，另存为正确的格式后再上传。',
    image_broken: () => '这张图片无法读取，可能没有存完整。请重新拍照，或者打开后另存一份。',
    image_too_many_pixels: (most) => `图片尺寸太大，最多 ${most} 万像素。请缩小尺寸，或者重新拍照。`,
    pdf_broken: () => '这个 PDF 不完整。请打开确认，用“另存为”或者“打印为 PDF”重新生成。',
    pdf_encrypted: () => '这个 PDF 有密码或者权限限制。请解除后另存，再上传。',
    pdf_active: () => '这个 PDF 含有脚本、可填表单或者附件，不能上传。请用“打印为 PDF”生成一份再上传。',
    pdf_unreadable: () => '这个 PDF 的结构无法检查。请用“打印为 PDF”生成一份再上传。',
    ofd_broken: () => '这个 OFD 文件不完整。请重新导出或者重新下载。',
    ofd_encrypted: () => '这个 OFD 文件已加密。请导出不加密的版本再上传。',
    archive_inside: () => '这个文件里还装着压缩包或者程序，不能上传。请取出需要的材料，单独上传。',
    inflates_too_much: () => '这个文件展开后过大，不能上传。请重新导出，或者改用 PDF。',
    two_files_in_one: () => '这个文件里藏有另一个文件，不能上传。请打开后另存一份，或者重新拍照。',
    waiting: () => '这个文件正在等待安全检查，检查完就能打开。请过几分钟再看。',
    infected: () => '这个文件含有恶意程序，任何人都不能打开。请移除它，给电脑查毒后换一个文件。',
    failed: () => '这个文件无法完成安全检查，不能打开。请移除它，另存为较小的 PDF 再上传。',
  },
  en: {
    no_file: () => 'Choose a file first, then press “Upload”.',
    empty: () => 'This file is empty. Open the original to see what it holds, then choose it again.',
    too_large: (most) => `This file is larger than ${most} MB. Make it smaller, or upload it in several files.`,
    total_too_large: (most) =>
      `The files for this document may have ${most} MB together. Remove some or make them smaller.`,
    too_many: (most) => `This document takes up to ${most} files. Remove the ones you do not need first.`,
    too_many_at_once: (most) => `Up to ${most} files can be on their way at a time. Wait for those to arrive.`,
    broken_off: () => 'The connection broke before all of the file had arrived. Upload it again.',
    unknown_application: () => 'We cannot find this application. Open it again from “My applications”.',
    not_asked: () =>
      'This application does not take files for this document now. Go back to it and open its documents again.',
    too_often: () => 'These were many uploads in a short time. Try again in a few minutes.',
    closed: () => 'Files cannot be added or removed now. To give more, write a message on the page of your case.',
    unknown_upload: () => 'This upload has ended or expired. Choose the file again.',
    other_offset: () => 'The upload went on at the wrong place. Reload the page and try again.',
    unknown_file: () => 'We cannot find this file. It may have been removed, or its time is over.',
    expired: () => 'This file is no longer valid. Upload a new one.',
    kind_heic: () =>
      'HEIC photos cannot be shown here yet. On your phone, choose Settings → Camera → Formats → Most Compatible and take it again, or save the photo as JPEG.',
    kind_markup: () => 'Web pages and SVG files can hold programs. Print it to a PDF, or save a screenshot as PNG.',
    kind_archive: () => 'Archives are not taken. Unpack it and upload the PDF, OFD or photos one by one.',
    kind_other: () =>
      'This kind of file is not taken. Upload a JPEG, PNG, PDF or OFD; save a Word or Excel file as PDF first.',
    kind_not_asked: () => 'This document does not take this kind of file. Upload one of the kinds named on the page.',
    name_disagrees: () =>
      'The ending of the name does not fit what the file holds. Open it in its own program and save it in the right format.',
    image_broken: () => 'This picture cannot be read; it may be cut off. Take it again, or open it and save a copy.',
    image_too_many_pixels: (most) =>
      `This picture has more than ${most} million pixels. Make it smaller or take it again.`,
    pdf_broken: () => 'This PDF is not complete. Open it and make it again with “Save as” or “Print to PDF”.',
    pdf_encrypted: () => 'This PDF has a password or restrictions. Take them off, save it and upload that.',
    pdf_active: () =>
      'This PDF holds a script, a form that acts or an attachment. Make a plain one with “Print to PDF” and upload that.',
    pdf_unreadable: () =>
      'We cannot check how this PDF is built. Make a plain one with “Print to PDF” and upload that.',
    ofd_broken: () => 'This OFD file is not complete. Export or download it again.',
    ofd_encrypted: () => 'This OFD file is encrypted. Export it without encryption and upload that.',
    archive_inside: () =>
      'There is an archive or a program inside this file. Take out what is needed and upload that alone.',
    inflates_too_much: () => 'This file becomes too large when it is opened. Export it again, or use a PDF.',
    two_files_in_one: () => 'Another file hides inside this one. Open it and save a copy, or take the picture again.',
    waiting: () => 'This file waits for its safety check and opens once that is done. Look again in a few minutes.',
    infected: () =>
      'This file holds a malicious program, so nobody can open it. Remove it, scan your computer and upload another.',
    failed: () => 'The safety check of this file cannot be finished. Remove it, save a smaller PDF and upload that.',
  },
});

const chinesePixels = 10_000;

/** The words for a refusal by its code and limit, both of which may come from an address; undefined for an unknown code. */
export function sayFileRefusal(
  locale: Locale,
  { code, most = 0 }: { code: string; most?: number },
): string | undefined {
  const say = Object.hasOwn(texts[locale], code) ? texts[locale][code as FileRefusalCode] : undefined;
  if (code === 'image_too_many_pixels') return say?.(String(most / (locale === 'zh' ? chinesePixels : 1_000_000)));
  return say?.(code.endsWith('_large') ? megabytes(most) : String(most));
}
