/** Where this portal is reached from outside; prerendered pages keep what it was at build. */
export const baseUrl = (): URL => new URL(process.env['AUTH_URL'] || 'http://localhost:3000');
