/**
 * An entry of the audit log. `subject` is `application:<id>`, `person:<id>`,
 * `organisation:<id>`, `organisations`, `file:<id>`, `document:<id>`, `document-key:<id>`, `queue:<name>`, `selection`, `search`, `export:<id>`,
 * `switch:<service>`, `notice:<service, department or city>`, `guide:<service>`,
 * `sign-in`, `staff` or `audit-log`; `facts` hold nothing personal.
 */
export type AuditEvent = {
  actorId: string | null;
  action: string;
  subject: string;
  facts?: Record<string, string>;
  at: Date;
};

/** The log is kept in lanes so that acts on different subjects do not wait for each other. */
export const lanes = 64;

export const laneOf = (subject: string): number =>
  [...subject].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 65_521, 7) % lanes;
