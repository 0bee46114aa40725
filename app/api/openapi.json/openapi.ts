import type { Site } from '#lib/standards/catalogue.ts';
import { documentSchema } from '#lib/standards/cpsv-ap/schema.ts';
import { itemSchema } from '#lib/standards/gbt-39554/schema.ts';
import { licence } from '#lib/standards/licence.ts';

/** Paths on the server; `item` holds `{service}`. */
export type Addresses = Record<'cpsvAp' | 'items' | 'item' | 'openApi', string>;

/** Describes the documents, their addresses and formats in OpenAPI 3.1. */
export const openApiOf = (site: Site, server: string, addresses: Addresses) => ({
  openapi: '3.1.0',
  info: {
    title: `${site.city.zh}政务服务事项目录 Public services of ${site.city.en}`,
    summary: 'The whole catalogue of public services, in the terms of two standards.',
    description: [
      'Static documents, made when the portal is built: no key, no limit, no cookies, open to scripts of any origin.',
      'The schemas require what the standards require.',
    ].join('\n\n'),
    version: '1.0.0',
    license: { name: licence.name, identifier: licence.identifier },
  },
  servers: [{ url: server }],
  paths: pathsOf(addresses),
  components: {
    schemas: { CpsvApDocument: documentSchema, Item: itemSchema, Items: { type: 'array', items: reference('Item') } },
  },
});

const pathsOf = ({ cpsvAp, items, item, openApi }: Addresses) => ({
  [cpsvAp]: get('cpsvAp', 'The catalogue as CPSV-AP 3.2.0, in Chinese and English', {
    '200': answer('JSON-LD', 'application/ld+json', 'CpsvApDocument'),
  }),
  [items]: get('items', 'All services in the element names of GB/T 39554.2, in Chinese', {
    '200': answer('One item a service', 'application/json', 'Items'),
  }),
  [item]: {
    parameters: [service],
    ...get('item', 'One service in the element names of GB/T 39554.2, in Chinese', {
      '200': answer('The item', 'application/json', 'Item'),
      '404': { description: 'No service has this name.' },
    }),
  },
  [openApi]: get('openApi', 'This document', {
    '200': { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
  }),
});

const service = {
  ...{ name: 'service', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-z0-9-]+$' } },
  description: 'The service’s name in the addresses of this portal, such as residence-permit.',
};

const get = (operationId: string, summary: string, responses: object) => ({ get: { operationId, summary, responses } });

const answer = (description: string, type: string, schema: string) => ({
  ...{ description, headers: { 'Access-Control-Allow-Origin': { schema: { const: '*' } } } },
  content: { [type]: { schema: reference(schema) } },
});

const reference = (schema: string) => ({ $ref: `#/components/schemas/${schema}` });
