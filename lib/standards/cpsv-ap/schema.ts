import { classes, properties } from './context.ts';

const oneOrMore = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
const inLanguages = { type: 'object', properties: { zh: oneOrMore, en: oneOrMore }, additionalProperties: false };
const literals: Record<string, object> = {
  'dct:identifier': { type: 'string', minLength: 1 },
  'cv:hasValue': { type: 'number', minimum: 0 },
  'cv:processingTime': { type: 'string', pattern: '^P' },
};

/** The shape under each term: a literal, texts in both languages, or links. */
const forms = Object.entries(properties).map(([name, { '@id': id, '@container': container }]) => {
  const form = literals[id] ?? (container ? inLanguages : oneOrMore);
  return [name, { ...form, description: id }];
});

const names = { enum: Object.keys(classes) };

export const documentSchema = {
  type: 'object',
  required: ['@context', '@graph'],
  properties: {
    '@context': { type: 'object', required: ['@base'] },
    '@graph': {
      type: 'array',
      items: {
        type: 'object',
        required: ['@id', '@type'],
        properties: {
          '@id': { type: 'string', format: 'iri-reference' },
          '@type': { oneOf: [names, { type: 'array', items: names }] },
          ...Object.fromEntries(forms),
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};
