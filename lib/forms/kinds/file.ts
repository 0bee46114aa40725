import { z } from 'zod';
import { err, ok } from '#lib/kernel/result.ts';
import { asked } from './asked.ts';
import type { Kind } from './kind.ts';
import { saySize } from './say.ts';
import type { FileAnswer } from './value.ts';

const fileSchema = z.strictObject({
  kind: z.literal('file'),
  ...asked,
  /** The most files. */
  upTo: z.int().min(1).max(20).default(10),
});
export type FileField = z.output<typeof fileSchema>;

const fileAnswer: z.ZodType<FileAnswer> = z.strictObject({
  file: z.uuid(),
  name: z.string().min(1).max(200),
  size: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** Files that were handed in. What is typed is a record of each, which only the server writes. */
export const file = {
  schema: fileSchema,
  holds: 'files',
  asks: 'add',
  typed: (value) => value.map((one) => JSON.stringify(one)),
  read: (typed, { upTo }) => {
    const read = z.array(fileAnswer).safeParse(typed.map(parsed));
    if (!read.success) return err({ code: 'not-a-file' });
    return read.data.length > upTo ? err({ code: 'too-many-files', most: upTo }) : ok(read.data);
  },
  show: (value, _field, locale) =>
    value
      .map(({ name, size }) => (locale === 'zh' ? `${name}（${saySize(size)}）` : `${name} (${saySize(size)})`))
      .join(locale === 'zh' ? '、' : ', '),
  control: ({ upTo }) => ({ control: 'files', upTo }),
  room: () => ({ room: 'boxes', options: enclosed }),
  example: () =>
    JSON.stringify({ file: '018f0000-0000-7000-8000-000000000000', name: '平面图.pdf', size: 1, hash: '0'.repeat(64) }),
} satisfies Kind<FileField, 'files'>;

const enclosed = [{ value: 'enclosed', label: { zh: '已附上', en: 'Enclosed' } }];

function parsed(typed: string): unknown {
  try {
    return JSON.parse(typed);
  } catch {
    return undefined;
  }
}
