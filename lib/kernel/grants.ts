import type { Bilingual } from './locale.ts';

/**
 * Everything that a post may allow: accepting filings (受理), checking papers and who represents a company (核验),
 * reviewing (审查), approving (审批), delivering (送达), assigning colleagues' cases, absences and skills (分派),
 * supervising (督办), publishing (发布), and appointing (任免).
 */
export const grants = [
  ...(['accept', 'check', 'review', 'approve', 'deliver'] as const),
  ...(['assign', 'supervise', 'publish', 'appoint'] as const),
] as const;
export type Grant = (typeof grants)[number];

/** The grants by which somebody has cases on their desk. */
export const deskGrants = ['accept', 'review', 'approve', 'deliver'] as const satisfies Grant[];

/** A post is a named set of grants (content/posts.yaml); one of the whole city is held in the department `*`. */
export type NamedPost = { id: string; name: Bilingual; grants: Grant[]; wholeCity?: true | undefined };

/** As much of the catalogue as tells what posts grant. */
export type WithPosts = { catalogue: { listPosts: () => NamedPost[] } };

/** The grants of a post; none if the city no longer has it. */
export const grantsOf = ({ catalogue }: WithPosts, post: string): Grant[] =>
  catalogue.listPosts().find(({ id }) => id === post)?.grants ?? [];

/** The posts that have one of the grants. */
export const postsWith = ({ catalogue }: WithPosts, wanted: readonly Grant[]): string[] =>
  catalogue.listPosts().flatMap(({ id, grants: given }) => (given.some((grant) => wanted.includes(grant)) ? [id] : []));
