import { readContent } from '#lib/catalogue/read-content.ts';

/** What the demonstration's city publishes. */
export const { catalogue, calendar } = readContent();
