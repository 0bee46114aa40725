import { Ajv2020 } from 'ajv/dist/2020.js';

/** The parts of an OpenAPI document by which an answer is judged. */
export type OpenApi = {
  paths: Record<string, { get: { responses: Record<string, { content: Record<string, { schema: object }> }> } }>;
};
export type Answer = { status: number; type: string; body: unknown };

/** Everything in an answer that the document does not describe for its path. */
export function faultsOf(openApi: OpenApi, path: string, { status, type, body }: Answer): object[] {
  const schema = openApi.paths[path]?.get.responses[String(status)]?.content[type]?.schema;
  if (!schema) throw new Error(`The document does not know ${path} with ${status} and ${type}`);
  // `strict: false`: the document around the schemas holds words that belong to no schema.
  const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(openApi, 'openapi');
  const fromOutside = JSON.stringify(schema).replaceAll('"#/', '"openapi#/');
  const validate = ajv.compile(JSON.parse(fromOutside) as object);
  return validate(body) ? [] : (validate.errors ?? []);
}
