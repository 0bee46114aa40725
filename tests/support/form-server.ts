import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildModules } from '#build/browser-modules.ts';
import { formPage, inEnglish, nextPage, plainRefusal, type Fields } from './form-pages.ts';

/** What the server does with the next form that is sent. */
export type Plan = 'leads on' | 'stays' | 'says done' | 'errors' | 'cut' | 'half' | 'outage' | 'too large' | 'silent';

export type FormServer = {
  url: string;
  plan: Plan;
  /** What was sent, the last at the end, with the bytes of the body. */
  received: { fields: Fields; body: string; headers: IncomingMessage['headers'] }[];
  /** The addresses that were read. */
  reads: string[];
  saved: Fields;
  /** Holds answers to what is sent, or the module, until the gate is opened. */
  holdSent: Promise<unknown> | undefined;
  holdModule: Promise<unknown> | undefined;
  close: () => void;
};

/** A server of two pages with forms, apart from the portal; the module under test is built from its source. */
export async function startFormServer(): Promise<FormServer> {
  const script = await moduleText();
  const state: FormServer = {
    url: '',
    plan: 'errors',
    received: [],
    reads: [],
    saved: {},
    holdSent: undefined,
    holdModule: undefined,
    close: () => server.close() && server.closeAllConnections(),
  };
  const server = createServer((request, response) => {
    answer(state, script, { request, response }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}

/** As the build makes it. */
async function moduleText(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-modules-'));
  await buildModules(folder);
  const text = await readFile(join(folder, 'forms.js'), 'utf8');
  await rm(folder, { recursive: true });
  return text;
}

type Exchange = { request: IncomingMessage; response: ServerResponse };

async function answer(state: FormServer, script: string, exchange: Exchange): Promise<void> {
  const { request, response } = exchange;
  const { pathname } = new URL(request.url!, 'http://here');
  if (pathname.startsWith('/modules/')) {
    await state.holdModule;
    const text = pathname.endsWith('forms.js') ? script : `document.body.dataset.second = 'ran'`;
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(text);
  } else if (pathname.endsWith('.css'))
    response.writeHead(200, { 'Content-Type': 'text/css' }).end('main { margin: 1px }');
  else if (request.method === 'POST') await take(state, exchange);
  else {
    state.reads.push(request.url!);
    const html = pathname === '/zh/next' ? nextPage() : formPage({ fields: state.saved });
    page(response, pathname.startsWith('/en/') ? inEnglish(html) : html);
  }
}

async function take(state: FormServer, { request, response }: Exchange): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type']!;
  const data = await new Response(body, { headers: { 'Content-Type': type } }).formData();
  const fields: Fields = {};
  for (const [name, value] of data) (fields[name] ??= []).push(typeof value === 'string' ? value : value.name);
  const boundary = /boundary=(.*)$/.exec(type)?.[1];
  const text = boundary ? body.toString().replaceAll(boundary, 'boundary') : body.toString();
  state.received.push({ fields, body: text, headers: request.headers });
  await state.holdSent;
  replies[state.plan]({ state, response, fields });
}

type Reply = (sent: { state: FormServer; response: ServerResponse; fields: Fields }) => void;

const replies: Record<Plan, Reply> = {
  'leads on': ({ state, response, fields }) => {
    state.saved = fields;
    response.writeHead(303, { Location: '/zh/next' }).end();
  },
  stays: ({ state, response, fields }) => {
    state.saved = fields;
    response.writeHead(303, { Location: '/zh/form' }).end();
  },
  'says done': ({ response }) => page(response, formPage({ fields: {}, isDone: true })),
  errors: ({ response, fields }) => page(response, formPage({ fields, errors: { text: '请填写姓名' } })),
  cut: ({ response }) => response.socket?.destroy(),
  half: ({ response, fields }) => {
    const whole = Buffer.from(formPage({ fields }));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': whole.length });
    response.write(whole.subarray(0, whole.length / 2), () => setTimeout(() => response.socket?.destroy(), 50));
  },
  outage: ({ response }) => response.writeHead(500, { 'Content-Type': 'text/plain' }).end('Internal Server Error'),
  'too large': ({ response }) => page(response, plainRefusal('内容太多，无法提交'), 413),
  silent: () => undefined,
};

function page(response: ServerResponse, html: string, status = 200): void {
  const policy =
    "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'self'";
  const headers = { 'Cache-Control': 'no-store', 'Content-Security-Policy': policy };
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(html);
}
