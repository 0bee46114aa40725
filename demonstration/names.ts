import type { Random } from './random.ts';

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶'];
const women = ['静', '敏', '丽', '婷', '雪梅', '晓燕', '佳怡', '诗雨', '慧', '玉兰', '欣然', '雅文', '思琪', '梦洁'];
const men = ['伟', '强', '磊', '洋', '志远', '建国', '浩然', '子轩', '明', '文博', '俊杰', '宇航', '国栋', '立新'];

export type Named = { name: string; woman: boolean };

export function newName(random: Random, taken: Set<string>): Named {
  const woman = random.chance(0.5);
  const name = random.pick(surnames) + random.pick(woman ? women : men);
  if (taken.has(name)) return newName(random, taken);
  taken.add(name);
  return { name, woman };
}

export const companyNames = [
  '云川味道餐饮有限公司',
  '云川江畔酒店管理有限公司',
  '云川市禾丰食品有限公司',
  '云川启明科技有限公司',
  '云川远通货运有限公司',
  '云川青松建筑工程有限公司',
  '云川百草堂药业有限公司',
  '云川晨光文具商贸有限公司',
  '云川润泽环保科技有限公司',
  '云川北山茶业有限公司',
  '云川锦绣纺织有限公司',
  '云川安居物业服务有限公司',
  '云川南屏机械制造有限公司',
  '云川童心托育服务有限公司',
  '云川云湖水产养殖有限公司',
];
