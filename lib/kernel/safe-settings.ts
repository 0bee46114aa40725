/** Variables of the environment, as far as they are given. */
type Given = Record<string, string | undefined>;

const permission = 'ALLOW_OPEN_DEMONSTRATION';
const inWords = 'anybody-may-sign-in-as-anybody';
const real = ['DATABASE_URL', 'POSTGRES_URL', 'SMTP_URL', 'SMS_URL', 'OIDC_ISSUER'];

export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/.test(host);

const isLocal = (url: string): boolean => isLoopback(new URL(url).hostname);

/** True if something is set that a demonstration on one's own machine does without. */
export const isForReal = (given: Given): boolean =>
  real.some((name) => given[name]) ||
  Boolean(given['AUTH_URL'] && URL.canParse(given['AUTH_URL']) && !isLocal(given['AUTH_URL']));

/** True if somebody has said in words that a demonstration may be open. */
export const isOpenOnPurpose = (given: Given): boolean => given[permission] === inWords;

/** In a demonstration anybody signs in as anybody and reads every letter, so that nothing real stands beside it. */
export function faultsOfDemonstration(given: Given): string[] {
  if (isOpenOnPurpose(given) || !isForReal(given)) return [];
  return [
    `TONGBAN_MODE is demonstration, but a database, mail server, gateway for text messages, identity provider or public address is set: set it to production, or ${permission}=${inWords}`,
  ];
}

/** A public portal without encryption, or with keys that can be guessed, protects nobody. */
export function faultsOfProduction(given: Given): string[] {
  const addresses = (['AUTH_URL', 'OIDC_ISSUER', 'SMS_URL'] as const).filter((name) => isInTheClear(given[name]));
  const secrets = (['AUTH_SECRET', 'CRON_SECRET'] as const).filter((name) => isWeak(given[name]));
  const keys = (['TONGBAN_KEYS', 'TONGBAN_INDEX_KEY'] as const).filter((name) =>
    given[name]?.split(',').some((entry) => isWeak(entry.split(':').at(-1))),
  );
  return [
    ...addresses.map((name) => `${name} is not encrypted: set it to an address with https://`),
    ...[...secrets, ...keys].map((name) => `${name} can be guessed: make it with openssl rand -base64 32`),
  ];
}

const isInTheClear = (url: string | undefined): boolean =>
  url !== undefined && new URL(url).protocol === 'http:' && !isLocal(url);

/** 32 random bytes in base64 have about 30 different characters; what somebody thought of, or repeated, has fewer. */
const isWeak = (secret: string | undefined): boolean =>
  secret !== undefined && (secret.length < 32 || new Set(secret).size < 14);
