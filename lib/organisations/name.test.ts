import { expect, test } from 'vitest';
import { isName } from './name.ts';

test.for(['云川味道餐饮有限公司', 'Yunchuan Taste Catering Co., Ltd.', '云川（南屏）“小满”合伙企业', '甲'])(
  '%s is a company’s name',
  (name) => expect(isName(name)).toBe(true),
);

test.for([
  '',
  '甲'.repeat(101),
  '中奖通知 https://evil.example',
  '请访问 WWW.evil.example',
  '云川\u202E司公味',
  '云川\u200B味道',
  '云川\u0000味道',
])('%j is none', (name) => expect(isName(name)).toBe(false));
