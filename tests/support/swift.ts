import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AwsClient } from 'aws4fetch';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

const needed = '/usr/bin/swift-proxy-server';

export type S3Server = {
  /** As a city would write it in STORAGE_URL. */
  url: string;
  /** The same server, with a secret that is not right. */
  wrongSecret: string;
  stop: () => Promise<void>;
};

/** A real S3-compatible server: OpenStack Swift with s3api, which checks signatures as S3 does. As root, on Debian. */
export async function startSwift(): Promise<S3Server> {
  if (!existsSync(needed))
    throw new Error(
      'The S3 server of this test is missing. As root on Debian: apt-get install swift-proxy swift-account swift-container swift-object. Or run the gate without it: npm run check',
    );
  const folder = await mkdtemp(join(tmpdir(), 'tongban-swift-'));
  await mkdir(join(folder, 'srv', 'd1'), { recursive: true });
  await copyFile('/etc/swift/mime.types', join(folder, 'mime.types'));
  const children: ChildProcess[] = [];
  for (const kind of ['account', 'container', 'object'] as const) children.push(await startStorage(folder, kind));
  const port = await freePort();
  await writeFile(join(folder, 'proxy.conf'), proxyConf(folder, port));
  children.push(start('proxy', join(folder, 'proxy.conf')));
  const at = (secret: string) => `http://test%3Atester:${secret}@127.0.0.1:${port}/tongban?region=us-east-1`;
  await makeBucket(port);
  return {
    url: at('testing'),
    wrongSecret: at('guessed'),
    async stop() {
      for (const child of children) child.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const start = (kind: string, conf: string): ChildProcess =>
  spawn('/usr/bin/python3', [`/usr/bin/swift-${kind}-server`, conf], { stdio: 'ignore' });

async function startStorage(folder: string, kind: 'account' | 'container' | 'object'): Promise<ChildProcess> {
  const port = await freePort();
  const builder = join(folder, `${kind}.builder`);
  for (const args of [['create', '4', '1', '0'], ['add', `r1z1-127.0.0.1:${port}/d1`, '1'], ['rebalance']])
    await run('swift-ring-builder', [builder, ...args]);
  const conf = join(folder, `${kind}.conf`);
  await writeFile(
    conf,
    [
      ...['[DEFAULT]', 'bind_ip=127.0.0.1', `bind_port=${port}`, 'user=root', `devices=${folder}/srv`],
      ...[`swift_dir=${folder}`, 'mount_check=false', 'workers=0', 'log_level=CRITICAL'],
      ...['[pipeline:main]', `pipeline=${kind}-server`, `[app:${kind}-server]`, `use=egg:swift#${kind}`, ''],
    ].join('\n'),
  );
  return start(kind, conf);
}

const filters = ['catch_errors', 'proxy_logging', 'copy', 'slo', 'dlo'];

const proxyConf = (folder: string, port: number): string =>
  [
    ...['[DEFAULT]', 'bind_ip=127.0.0.1', `bind_port=${port}`, 'user=root', 'workers=0', `swift_dir=${folder}`],
    ...['log_level=CRITICAL', '[pipeline:main]'],
    'pipeline=catch_errors proxy_logging cache s3api tempauth copy slo dlo proxy_logging proxy-server',
    ...['[app:proxy-server]', 'use=egg:swift#proxy', 'allow_account_management=true', 'account_autocreate=true'],
    ...filters.flatMap((name) => [`[filter:${name}]`, `use=egg:swift#${name}`]),
    ...['[filter:cache]', 'use=egg:swift#memcache', '[filter:s3api]', 'use=egg:swift#s3api', 'location=us-east-1'],
    ...['[filter:tempauth]', 'use=egg:swift#tempauth', 'user_test_tester=testing .admin', ''],
  ].join('\n');

/** The server is up once it has made the bucket. */
async function makeBucket(port: number): Promise<void> {
  const client = new AwsClient({
    ...{ accessKeyId: 'test:tester', secretAccessKey: 'testing', region: 'us-east-1', service: 's3', retries: 0 },
  });
  for (let tries = 0; tries < 120; tries += 1) {
    const ask = (method: 'PUT' | 'DELETE', path: string) =>
      client
        .fetch(`http://127.0.0.1:${port}/${path}`, { method, signal: AbortSignal.timeout(10_000) })
        .then(({ ok }) => ok)
        .catch(() => false);
    // The bucket may be there before the server that keeps objects: the first one would wait for it in vain.
    const first = 'tongban/first';
    if ((await ask('PUT', 'tongban')) && (await ask('PUT', first)) && (await ask('DELETE', first))) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('The S3 server did not come up');
}
