/** The files of db/schema that hold a subject's tables, if they are not one of its name. */
export const schemaOf = {
  applications: [
    'applications',
    'case-terms',
    'checklist',
    'desk',
    'ownership',
    'recusals',
    'rounds',
    'opinions',
    'pending',
    'signatures',
    'snippets',
    'views',
  ],
  identity: ['identity', 'guests'],
  publishing: ['publishing', 'guide-versions'],
  recommendations: ['usage'],
};

/** Tables that a store reads beside its own, because the answer is one statement. It never writes to them. */
export const joins = {
  'lib/applications/case/{store,list-store,conversation-store}.ts': ['identity', 'organisations'],
  'lib/applications/system/orphan-store.ts': ['identity'],
  'lib/applications/{owner,opinion,checklist}/*-store.ts': ['identity'],
  'lib/applications/people/*-store.ts': ['identity'],
  'lib/applications/recusal/*-store.ts': ['identity', 'organisations'],
  'lib/applications/supervision/**/*-store.ts': ['identity', 'supervision'],
  'lib/files/{access-store,retention-store}.ts': ['applications', 'recusals', 'organisations'],
  'lib/organisations/{store,invitation-store}.ts': ['identity'],
  'lib/organisations/check-store.ts': ['identity', 'applications'],
  'lib/publishing/**/*-store.ts': ['identity'],
  'lib/notifications/store.ts': ['applications'],
  'lib/audit/{log,about,looks}-store.ts': ['identity', 'applications', 'recusals', 'organisations', 'documents'],
};
