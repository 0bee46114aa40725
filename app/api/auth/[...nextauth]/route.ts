import { NextResponse, type NextRequest } from 'next/server';
import { handlers } from '#app/_request/session.ts';

/** The way back from the identity provider is next-auth's only door; everything else it offers stays shut. */
export async function GET(request: NextRequest): Promise<Response> {
  if (request.nextUrl.pathname !== '/api/auth/callback/oidc') return new NextResponse(null, { status: 404 });
  return handlers.GET(request);
}
