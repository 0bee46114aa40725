import type { Application } from '#lib/applications/application.ts';

/** A draft at the counter. */
export type Begun = Pick<Application, 'id' | 'service' | 'createdAt' | 'updatedAt'>;
