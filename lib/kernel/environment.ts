import { join } from 'node:path';
import { z } from 'zod';
import { faultsOfDemonstration, faultsOfProduction } from './safe-settings.ts';
import { parseKeys, type Keys } from './vault.ts';

const text = z.string().trim().min(1);
const aPort = 'give a number from 1 to 65535';
const aTime = 'give whole minutes, from 1 to 480';
const aShortTime = 'give whole seconds, from 0 to 60';
const minutes = (usual: number) => z.coerce.number(aTime).int(aTime).min(1, aTime).max(480, aTime).default(usual);
const anAddress = (like: string) => z.url(`give an address like ${like}`);

const aStore = 'give an address like https://KEY:SECRET@s3.example.gov.cn/bucket?region=cn-north-1';

const aGateway = 'give an address like https://KEY:SECRET@sms.example.gov.cn/messages';

const schema = z.object({
  // A city that forgets it must not show everybody a demonstration's mailbox, with the codes in it.
  TONGBAN_MODE: z.enum(['demonstration', 'production'], 'set it to demonstration or production').default('production'),
  ALLOW_OPEN_DEMONSTRATION: text.optional(),
  PORT: z.coerce.number(aPort).int(aPort).min(0, aPort).max(65_535, aPort).default(3000),
  AUTH_URL: anAddress('https://services.example.gov.cn').optional(),
  AUTH_SECRET: text.optional(),
  TONGBAN_KEYS: text.optional(),
  TONGBAN_INDEX_KEY: text.optional(),
  TONGBAN_CIPHER: z.enum(['aes', 'sm4'], 'set it to aes or sm4').default('aes'),
  DATABASE_URL: text.optional(),
  POSTGRES_URL: text.optional(),
  VERCEL: text.optional(),
  TONGBAN_DATA: text.optional(),
  TONGBAN_ANCHORS: text.optional(),
  ALLOW_EMBEDDED_DATABASE: text.optional(),
  OIDC_ISSUER: anAddress('https://id.example.gov.cn').optional(),
  OIDC_CLIENT_ID: text.optional(),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_STAFF_ACR: text.default('mfa'),
  STAFF_PROOF_MINUTES: minutes(240),
  DECISION_PROOF_MINUTES: minutes(60),
  TAKE_BACK_SECONDS: z.coerce.number(aShortTime).int(aShortTime).min(0, aShortTime).max(60, aShortTime).default(10),
  SMTP_URL: anAddress('smtps://user:password@mail.example.gov.cn').optional(),
  MAIL_FROM: text.default('no-reply@portal.example'),
  SMS_URL: anAddress('https://KEY:SECRET@sms.example.gov.cn/messages')
    .regex(/^https?:\/\/[^:@/]+:[^:@/]+@[^/]+/, aGateway)
    .optional(),
  CRON_SECRET: text.optional(),
  STORAGE_URL: anAddress('https://KEY:SECRET@s3.example.gov.cn/bucket?region=cn-north-1')
    .regex(/^https?:\/\/[^@]+@[^/]+\/[^/?]+/, aStore)
    .optional(),
  SCANNER_URL: z
    .string()
    .regex(
      /^(?:tcp:\/\/[^/]+:\d+|unix:\/.+)$/,
      'give an address like tcp://127.0.0.1:3310 or unix:/run/clamav/clamd.ctl',
    )
    .optional(),
});

type Variables = z.output<typeof schema>;

/** The configuration given from outside, validated once. */
export type Environment = {
  mode: Variables['TONGBAN_MODE'];
  url: string;
  authSecret: string;
  keys: Keys;
  database: { kind: 'postgres' | 'vercel'; url: string } | { kind: 'embedded' };
  dataDirectory: string | undefined;
  /** Where the signed ends of the audit log are kept as files; undefined where no folder lasts. */
  anchorFolder: string | undefined;
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  /** Values of `acr` or `amr` by which the identity provider names a second factor. */
  staffProof: string[];
  /** In milliseconds, for work on cases and for decisions: for how long a proof at the identity provider holds. */
  proofLasts: { work: number; decision: number };
  /** For so long an act of staff can be taken back before it takes effect; 0: it takes effect at once. */
  takeBackSeconds: number;
  smtp: { url: string; from: string } | undefined;
  /** The gateway for text messages; without it telephone numbers are asked without a code. */
  smsUrl: string | undefined;
  cronSecret: string | undefined;
  /** An S3-compatible store for files; a folder beside the database where there is none. */
  storageUrl: string | undefined;
  /** Where clamd answers; without it no file is scanned. */
  scannerUrl: string | undefined;
};

export type Reading = { ok: true; value: Environment } | { ok: false; errors: string[] };

/** Reads the environment; throws one line for each missing variable, saying what to set. */
export function readEnvironment(variables: Record<string, string | undefined>): Reading {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    return { ok: false, errors: parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const errors = missing(parsed.data);
  if (errors.length > 0) return { ok: false, errors };
  try {
    return { ok: true, value: environmentFrom(parsed.data) };
  } catch (error) {
    return { ok: false, errors: [error instanceof Error ? error.message : String(error)] };
  }
}

/** In the demonstration the start script makes the keys; in production the city gives them. */
function missing(given: Variables): string[] {
  const needed = {
    AUTH_SECRET: 'make one with: openssl rand -base64 32',
    TONGBAN_KEYS: 'make one with: echo "k1:$(openssl rand -base64 32)"',
    TONGBAN_INDEX_KEY: 'make one with: openssl rand -base64 32',
    ...(given.TONGBAN_MODE === 'production' ? { AUTH_URL: 'set it to the public address, as https://…' } : {}),
  };
  const errors = Object.entries(needed).flatMap(([name, remedy]) =>
    given[name as keyof Variables] ? [] : [`${name} is missing: ${remedy}`],
  );
  const embedded = !given.DATABASE_URL && !given.POSTGRES_URL;
  if (given.TONGBAN_MODE === 'production' && embedded && given.ALLOW_EMBEDDED_DATABASE !== '1')
    errors.push('DATABASE_URL is missing: set it, or ALLOW_EMBEDDED_DATABASE=1 for a small office');
  const oidc = [given.OIDC_ISSUER, given.OIDC_CLIENT_ID, given.OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (oidc === 1 || oidc === 2)
    errors.push('OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET belong together: set all three');
  if (given.TONGBAN_MODE === 'production' && !oidc && !given.SMTP_URL)
    errors.push('Nobody could sign in: set OIDC_ISSUER (staff need it), or SMTP_URL for e-mail codes');
  return [
    ...errors,
    ...(given.TONGBAN_MODE === 'production' ? faultsOfProduction : faultsOfDemonstration)(asVariables(given)),
  ];
}

const asVariables = (given: Variables): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value === undefined ? value : String(value)]));

function environmentFrom(given: Variables): Environment {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given;
  return {
    mode: given.TONGBAN_MODE,
    url: given.AUTH_URL ?? `http://localhost:${given.PORT}`,
    authSecret: given.AUTH_SECRET ?? '',
    keys: parseKeys(given.TONGBAN_KEYS ?? '', given.TONGBAN_INDEX_KEY ?? '', given.TONGBAN_CIPHER),
    database: databaseFrom(given),
    dataDirectory: given.TONGBAN_DATA,
    anchorFolder: given.TONGBAN_ANCHORS ?? (given.VERCEL ? undefined : join(given.TONGBAN_DATA ?? '.data', 'anchors')),
    oidc: issuer && clientId && clientSecret ? { issuer, clientId, clientSecret } : undefined,
    staffProof: given.OIDC_STAFF_ACR.split(',').map((name) => name.trim()),
    proofLasts: { work: given.STAFF_PROOF_MINUTES * 60_000, decision: given.DECISION_PROOF_MINUTES * 60_000 },
    takeBackSeconds: given.TAKE_BACK_SECONDS,
    smtp: given.SMTP_URL ? { url: given.SMTP_URL, from: given.MAIL_FROM } : undefined,
    smsUrl: given.SMS_URL,
    cronSecret: given.CRON_SECRET,
    storageUrl: given.STORAGE_URL,
    scannerUrl: given.SCANNER_URL,
  };
}

function databaseFrom({ VERCEL, POSTGRES_URL, DATABASE_URL }: Variables): Environment['database'] {
  if (VERCEL && POSTGRES_URL) return { kind: 'vercel', url: POSTGRES_URL };
  const url = DATABASE_URL ?? POSTGRES_URL;
  return url ? { kind: 'postgres', url } : { kind: 'embedded' };
}
