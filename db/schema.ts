export * from './schema/applications.ts';
export * from './schema/audit.ts';
export * from './schema/identity.ts';
export * from './schema/limits.ts';
export * from './schema/notifications.ts';
export * from './schema/organisations.ts';
export * from './schema/search.ts';
export * from './schema/usage.ts';
