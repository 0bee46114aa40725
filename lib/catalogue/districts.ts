import type { Bilingual } from '#lib/kernel/locale.ts';

/** The city's districts and county, by the value an address keeps. */
export const districts: { value: string; label: Bilingual }[] = [
  { value: 'linjiang', label: { zh: '临江区', en: 'Linjiang District' } },
  { value: 'nanping', label: { zh: '南屏区', en: 'Nanping District' } },
  { value: 'beishan', label: { zh: '北山区', en: 'Beishan District' } },
  { value: 'yunhu', label: { zh: '云湖县', en: 'Yunhu County' } },
];
