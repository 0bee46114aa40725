import type { DeliveryRefusal } from '#lib/applications/delivery.ts';
import { words, type Bilingual } from '#lib/kernel/locale.ts';

/** Why a delivery is refused. */
export const deliveryRefusals: Bilingual<Record<DeliveryRefusal['code'], string>> = words({
  zh: {
    unknown_way: '这个事项没有这种送达方式。',
    other_way_unexplained: '这不是申请人选择的送达方式。请写明为什么改用别的方式。',
  },
  en: {
    unknown_way: 'This service is not delivered in that way.',
    other_way_unexplained: 'The applicant chose another way of delivery. Say why it was delivered differently.',
  },
});
