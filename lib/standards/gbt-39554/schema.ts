import { basic } from './basic.ts';
import type { Elements, Schema } from './element.ts';
import { extend } from './extend.ts';
import { faq, fee, material, rights } from './lists.ts';
import { itemTypes } from './names.ts';

/** The JSON Schema of one item, with the elements the standard requires. */
export const itemSchema: Schema = {
  type: 'object',
  properties: {
    basic: groupSchema('基本要素 Basic', basic),
    extend: groupSchema('扩展要素 Extended', extend),
    material: { type: 'array', items: groupSchema('申请材料 Document', material) },
    fee: { type: 'array', items: groupSchema('收费项目 Charge', fee) },
    faq: { type: 'array', items: groupSchema('常见问题 Question', faq) },
    rights: groupSchema('权利与救济 Rights', rights),
  },
  required: ['basic', 'extend', 'material', 'fee', 'faq'],
  additionalProperties: false,
  if: { properties: { basic: { properties: { task_type: { const: itemTypes['20'] } } } } },
  else: { properties: { basic: { required: namesOf(basic, 'of powers') } } },
};

function groupSchema<Of>(title: string, elements: Elements<Of>): Schema {
  const properties = Object.entries(elements).map(([name, { names, schema }]) => [
    name,
    { ...schema, title: names.join(' ') },
  ]);
  return {
    title,
    type: 'object',
    properties: Object.fromEntries(properties),
    required: namesOf(elements, 'always'),
    additionalProperties: false,
  };
}

function namesOf<Of>(elements: Elements<Of>, asked: Elements<Of>[string]['asked']): string[] {
  return Object.keys(elements).filter((name) => elements[name]?.asked === asked);
}
