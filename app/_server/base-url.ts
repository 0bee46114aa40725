/** The portal's public origin; prerendered pages keep its value at build time. */
export const baseUrl = (): URL => new URL(process.env['AUTH_URL'] || 'http://localhost:3000');
