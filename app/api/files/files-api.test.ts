import { Readable } from 'node:stream';
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, vi } from 'vitest';
import { test } from '#db/testing.ts';
import type { Database } from '#db/client.ts';
import { applications } from '#db/schema/applications.ts';
import { files } from '#db/schema/files.ts';
import { answerPages } from '#lib/applications/draft/answer.ts';
import { aCitizen, aDraft, anOfficer, aPerson, granted, permitPages } from '#lib/applications/testing/testing.ts';
import { aFileStore, aPdf, aPhoto, objectsIn } from '#lib/files/testing.ts';
import type { FileStore } from '#lib/kernel/file-store.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { call, origin } from '#tests/support/in-request.ts';
import { GET as getFile } from './[file]/route.ts';
import { POST as sendFiles } from './route.ts';
import { HEAD as findUpload, PATCH as goOn } from './uploads/[upload]/route.ts';
import { OPTIONS as askWhat, POST as beginUpload } from './uploads/route.ts';
import { aPost } from '#lib/kernel/testing.ts';

const held = globalThis as { fileStore?: FileStore; scanner?: { picked: undefined } };
beforeEach(async () => {
  held.fileStore = await aFileStore();
  held.scanner = { picked: undefined };
});
afterEach(() => {
  delete held.fileStore;
  delete held.scanner;
  vi.useRealTimers();
});

type Given = { db: Database; who: Actor; applicationId: string };

async function aGiver(db: Database): Promise<Given> {
  const ctx = await aCitizen(db);
  const applicationId = await aDraft(ctx);
  const raw = { 'material-id-card': 'shared', 'material-photo': 'upload', 'material-stay-proof': 'not-yet' };
  granted(await answerPages(ctx, { applicationId, pages: [...permitPages.slice(0, 6), { page: 'materials', raw }] }));
  return { db, who: ctx.actor, applicationId };
}

const field = 'file-photo';
const aFile = (bytes: Buffer, name: string) => new File([new Uint8Array(bytes)], name);

/** A browser's form: fields first, then files. */
async function post(
  given: Given,
  sent: File[],
  headers: Record<string, string> = { origin },
  { who = given.who, pressed = { intent: field } }: { who?: Actor; pressed?: Record<string, string> } = {},
) {
  const form = new FormData();
  const said = { applicationId: given.applicationId, page: 'files', locale: 'en', ...pressed };
  for (const [name, value] of Object.entries(said)) form.append(name, value);
  for (const one of sent) form.append(field, one);
  const encoded = new Response(form);
  const body = Buffer.from(await encoded.arrayBuffer());
  const all = {
    'content-type': encoded.headers.get('content-type') ?? '',
    'content-length': String(body.length),
    ...headers,
  };
  const request = new Request(`${origin}/api/files`, { method: 'POST', headers: all, body });
  const { response } = await call({ db: given.db, who }, () => sendFiles(request));
  return { status: response.status, to: response.headers.get('location') ?? '' };
}

const idsOf = async (db: Database) => (await db.select().from(files)).map(({ id }) => id);

describe('a form with files', () => {
  test('leads back to its page, which lists them', async ({ db }) => {
    const given = await aGiver(db);
    const answer = await post(given, [aFile(aPdf(), '合同.pdf'), aFile(await aPhoto(), 'a.jpg')]);
    expect(answer).toEqual({
      status: 303,
      to: `/en/applications/${given.applicationId}/pages/files`,
    });
    expect((await idsOf(db)).length).toBe(2);
  });

  test('says why one was not taken, keeps the others, and drains what it refused', async ({ db }) => {
    const given = await aGiver(db);
    const large = Buffer.concat([aPdf().subarray(0, 100), Buffer.alloc(51 * 1024 * 1024, 'a')]);
    const answer = await post(given, [aFile(large, 'large.pdf'), aFile(aPdf(), 'b.pdf')]);
    expect(answer.to).toMatch(/&file=too_large&most=52428800$/);
    expect([(await idsOf(db)).length, (await objectsIn(held.fileStore!)).length]).toEqual([1, 1]);
  });

  test('without a file is told to choose one', async ({ db }) => {
    expect((await post(await aGiver(db), [])).to).toMatch(/field=file-photo&file=no_file$/);
  });

  test('takes one out, uses one of before, and goes on once nothing is missing', async ({ db }) => {
    const given = await aGiver(db);
    const press = async (pressed: Record<string, string>) => (await post(given, [], { origin }, { pressed })).to;
    const here = `/en/applications/${given.applicationId}/pages/files`;
    expect(await press({})).toBe(`${here}?file=missing`);
    await post(given, [aFile(aPdf(), 'a.pdf'), aFile(aPdf(), 'b.pdf')]);
    const [first = ''] = await idsOf(db);
    expect(await press({ [`again.${field}`]: first })).toBe(here);
    expect(await press({ [`remove.${field}`]: first })).toBe(here);
    expect(await press({ [`remove.${field}`]: first })).toBe(`${here}?field=${field}&file=unknown_file`);
    expect(await press({ intent: 'refresh', toCheck: 'yes' })).toBe(`${here}?from=check`);
    expect(await press({})).toBe(`/en/applications/${given.applicationId}/pages/delivery`);
  });

  test('of another site, of no site, or of somebody else is refused', async ({ db }) => {
    const given = await aGiver(db);
    const sent = [aFile(aPdf(), 'a.pdf')];
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }])
      expect((await post(given, sent, headers)).status).toBe(403);
    expect((await post(given, sent, { origin }, { who: await aPerson(db, '邻居') })).to).toMatch(/&file=not_asked$/);
    expect(await idsOf(db)).toEqual([]);
  });

  test('that breaks off in the middle leaves nothing', async ({ db }) => {
    const given = await aGiver(db);
    const head = `--x\r\nContent-Disposition: form-data; name="applicationId"\r\n\r\n${given.applicationId}\r\n--x\r\nContent-Disposition: form-data; name="${field}"; filename="a.pdf"\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), aPdf().subarray(0, 150)]);
    const headers = {
      origin,
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': String(body.length),
    };
    const request = new Request(`${origin}/api/files`, { method: 'POST', headers, body });
    const { response } = await call(given, () => sendFiles(request));
    expect(response.status).toBe(303);
    expect([await idsOf(db), await objectsIn(held.fileStore!)]).toEqual([[], []]);
  });
});

async function get(
  given: Pick<Given, 'db'>,
  who: Actor | undefined,
  path: string,
  headers: Record<string, string> = {},
) {
  const id = /^\/api\/files\/([^?]+)/.exec(path)?.[1] ?? '';
  const request = new Request(`${origin}${path}`, { headers });
  const { response } = await call({ db: given.db, who }, () =>
    getFile(request, { params: Promise.resolve({ file: id }) }),
  );
  return response;
}

/** Asks for a file as a browser does, which follows to the signed address. */
async function fetchFile(given: Pick<Given, 'db'>, who: Actor | undefined, path: string, headers = {}) {
  const led = await get(given, who, path);
  return get(given, who, led.headers.get('location') ?? '', headers);
}

describe('a file that is asked for', () => {
  test('comes as a file to keep, which no browser runs', async ({ db }) => {
    const given = await aGiver(db);
    await post(given, [aFile(aPdf(), '合同 1.pdf')]);
    const [id] = await idsOf(db);
    const response = await fetchFile(given, given.who, `/api/files/${id}`);
    expect(Buffer.from(await response.arrayBuffer()).equals(aPdf())).toBe(true);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="file.pdf"; filename*=UTF-8''%E5%90%88%E5%90%8C%201.pdf`,
      'content-security-policy': expect.stringContaining('sandbox'),
      ...{ 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' },
    });
    const seen = await fetchFile(given, given.who, `/api/files/${id}?see=1`);
    expect(seen.headers.get('content-disposition')).toMatch(/^inline/);
  });

  test('comes in ranges', async ({ db }) => {
    const given = await aGiver(db);
    await post(given, [aFile(aPdf(), 'a.pdf')]);
    const [id] = await idsOf(db);
    const size = aPdf().length;
    for (const [range, from, to] of [
      ['0-3', 0, 3],
      ['10-', 10, size - 1],
      ['-5', size - 5, size - 1],
      ['5-99999', 5, size - 1],
    ] as const) {
      const part = await fetchFile(given, given.who, `/api/files/${id}`, { range: `bytes=${range}` });
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${from}-${to}/${size}`]);
      expect(Buffer.from(await part.arrayBuffer()).equals(aPdf().subarray(from, to + 1))).toBe(true);
    }
    expect((await fetchFile(given, given.who, `/api/files/${id}`, { range: `bytes=${size}-` })).status).toBe(416);
  });

  test('is given to its owner and to staff of its case, and to nobody else', async ({ db }) => {
    const given = await aGiver(db);
    await post(given, [aFile(aPdf(), 'a.pdf')]);
    const [id] = await idsOf(db);
    const path = `/api/files/${id}`;
    const { actor: officer } = await anOfficer(db);
    const stranger = await aPerson(db, '李四', [aPost('market', 'reviewer')]);
    expect((await fetchFile(given, officer, path)).status).toBe(404);
    await db.update(applications).set({ status: 'submitted' }).where(eq(applications.id, given.applicationId));
    const statuses = [];
    for (const who of [given.who, officer, stranger, await aPerson(db, '邻居')])
      statuses.push((await fetchFile(given, who, path)).status);
    expect(statuses).toEqual([200, 200, 404, 404]);
    expect((await get(given, undefined, path)).headers.get('location')).toMatch(/^\/zh\/sign-in/);
  });

  test('is given by no link of another person', async ({ db }) => {
    const given = await aGiver(db);
    await post(given, [aFile(aPdf(), 'a.pdf')]);
    const [id] = await idsOf(db);
    const link = (await get(given, given.who, `/api/files/${id}`)).headers.get('location') ?? '';
    const other = await get(given, await aPerson(db, '邻居'), link);
    expect([other.status, await other.text()]).toEqual([303, '']);
  });
});

describe('an upload in parts', () => {
  const tus = { origin, 'tus-resumable': '1.0.0' };
  const metadata = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
      .join(',');

  async function begin({ db, who, applicationId }: Given, size: number) {
    const headers = {
      ...tus,
      ...{ 'content-length': '0', 'upload-length': String(size) },
      'upload-metadata': metadata({ filename: '合同.pdf', applicationId, field }),
    };
    const request = new Request(`${origin}/api/files/uploads`, { method: 'POST', headers });
    const { response } = await call({ db, who }, () => beginUpload(request));
    return response;
  }

  async function patch({ db, who }: Given, path: string, offset: number, bytes: Buffer) {
    const headers = {
      ...tus,
      ...{ 'content-length': String(bytes.length), 'upload-offset': String(offset) },
      'content-type': 'application/offset+octet-stream',
    };
    const body = Readable.toWeb(Readable.from([bytes])) as ReadableStream;
    const request = new Request(`${origin}${path}`, { method: 'PATCH', headers, body, duplex: 'half' } as RequestInit);
    const upload = path.split('/').at(-1) ?? '';
    const { response } = await call({ db, who }, () => goOn(request, { params: Promise.resolve({ upload }) }));
    return response;
  }

  test('goes on where it was, and names the file that came of it', async ({ db }) => {
    const given = await aGiver(db);
    const pdf = aPdf();
    const path = (await begin(given, pdf.length)).headers.get('location') ?? '';
    expect((await patch(given, path, 0, pdf.subarray(0, 100))).headers.get('upload-offset')).toBe('100');
    const where = new Request(`${origin}${path}`, { method: 'HEAD', headers: tus });
    const params = Promise.resolve({ upload: path.split('/').at(-1) ?? '' });
    const { response } = await call(given, () => findUpload(where, { params }));
    expect(response.headers.get('upload-offset')).toBe('100');
    expect((await patch(given, path, 50, pdf.subarray(50))).status).toBe(409);
    const last = await patch(given, path, 100, pdf.subarray(100));
    expect([last.status, last.headers.get('upload-file')]).toEqual([204, (await idsOf(db))[0]]);
    expect((await patch(given, path, pdf.length, Buffer.alloc(0))).status).toBe(404);
  });

  test('says in words why it was not taken', async ({ db }) => {
    const given = await aGiver(db);
    const tooLarge = await begin(given, 60 * 1024 * 1024);
    expect([tooLarge.status, await tooLarge.json()]).toEqual([
      422,
      { code: 'too_large', most: 52428800, words: expect.stringContaining('50 MB') },
    ]);
    const path = (await begin(given, 5)).headers.get('location') ?? '';
    expect(await (await patch(given, path, 0, Buffer.from('<svg>'))).json()).toMatchObject({ code: 'kind_markup' });
  });

  test('speaks the protocol, and says what it understands', async ({ db }) => {
    const given = await aGiver(db);
    const old = new Request(`${origin}/api/files/uploads`, {
      method: 'POST',
      headers: { origin, 'content-length': '0' },
    });
    expect((await call(given, () => beginUpload(old))).response.status).toBe(412);
    expect(askWhat().headers.get('tus-extension')).toBe('creation');
  });
});
