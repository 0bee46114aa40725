import { theIssuer } from '#app/_server/issuer.ts';
import { openAnswer } from '#app/_server/open-answer.ts';

export const dynamic = 'force-dynamic';

/** The issuer's metadata (SD-JWT VC). */
export const GET = (): Response =>
  openAnswer(JSON.stringify({ issuer: theIssuer(), jwks_uri: `${theIssuer()}/.well-known/jwks.json` }));
