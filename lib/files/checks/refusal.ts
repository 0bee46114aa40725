import type { KindRefusal, NameRefusal } from './kind.ts';

/** Why the content of a file is not taken. Each has words in both languages that say what to do. */
export type ContentRefusal =
  | KindRefusal
  | NameRefusal
  | { code: 'kind_not_asked' }
  | { code: 'empty' }
  | { code: 'too_large'; most: number }
  | { code: 'image_broken' }
  | { code: 'image_too_many_pixels'; most: number }
  | { code: 'pdf_broken' }
  | { code: 'pdf_encrypted' }
  | { code: 'pdf_active' }
  | { code: 'pdf_unreadable' }
  | { code: 'ofd_broken' }
  | { code: 'ofd_encrypted' }
  | { code: 'archive_inside' }
  | { code: 'inflates_too_much' }
  | { code: 'two_files_in_one' };

/** Why a file is not taken. `wait` is in seconds. */
export type ReceiveRefusal =
  | ContentRefusal
  | { code: 'unknown_application' }
  | { code: 'closed' }
  | { code: 'too_many'; most: number }
  | { code: 'total_too_large'; most: number }
  | { code: 'broken_off' };
