import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#scripts/steps/say.mjs';

const left = ['.git', '.next', '.data', '.compiled', 'node_modules'];
const form = 'content/services/residence-permit/form.yaml';

/** What a city changes in its form: a hint, an option, a question that goes and one that comes. */
const changes: [string, string][] = [
  ['zh: 在户口簿首页上\n', 'zh: 在户口簿首页上，写到县（区）为止\n'],
  [
    'en: It is on the first page of the household register\n',
    'en: On the first page of the register, down to the county\n',
  ],
  [
    `          - value: rented
            label:
              zh: 租赁住房
              en: Rented
`,
    '',
  ],
  [
    `      - kind: phone
        id: phone
        label:
          zh: 手机号码
          en: Mobile number
        short:
          zh: 手机号码
          en: your mobile number
        hint:
          zh: 只用于联系您办理本事项
          en: Used only to contact you about this application
        prefill: person.phone
        why:
          purpose:
            zh: 材料不齐或者有了结果时，用它联系您。
            en: We use it to reach you if something is missing and when there is a result.
          basis: 1
`,
    '',
  ],
  [
    `  - id: home
    title:
      zh: 在本市的住址
      en: Address in Yunchuan
    fields:
`,
    `  - id: home
    title:
      zh: 在本市的住址
      en: Address in Yunchuan
    fields:
      - kind: yes-no
        id: lives-with-family
        label:
          zh: 是否与家人同住
          en: Do you live with your family
        short:
          zh: 是否与家人同住
          en: whether you live with your family
        personal: false
`,
  ],
];

/** Copies the checkout, with its packages, and changes the form of a service in it. */
export function copyWithChangedForm(folder: string): void {
  for (const name of readdirSync(root))
    if (!left.includes(name)) cpSync(join(root, name), join(folder, name), { recursive: true });
  execFileSync('cp', ['-a', '--reflink=auto', join(root, 'node_modules'), folder]);
  const file = join(folder, form);
  writeFileSync(file, changes.reduce(change, readFileSync(file, 'utf8')));
}

function change(text: string, [before, after]: [string, string]): string {
  if (!text.includes(before)) throw new Error(`${form} does not say any more:\n${before}`);
  return text.replace(before, after);
}
