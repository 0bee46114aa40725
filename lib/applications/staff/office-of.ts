import type { Application } from '#lib/applications/application.ts';
import type { StaffStep } from '#lib/applications/life/life.ts';
import { staffSteps } from '#lib/applications/life/staff-steps.ts';
import type { Actor } from '#lib/kernel/context.ts';
import { officeIn } from '#lib/kernel/office.ts';

/** Department and post by which a member of staff looks at a case now; its applicant is told these, and no name. */
export const officeOf = (
  actor: Actor,
  { department, status }: Pick<Application, 'department' | 'status'>,
): Record<string, string> => {
  // Whoever takes a case over or hands it on has no turn by that.
  const possible = (Object.keys(staffSteps) as StaffStep[]).filter((step) => {
    const next = staffSteps[step].moves[status];
    return next !== undefined && next !== status;
  });
  const office = officeIn(
    actor,
    department,
    possible.flatMap((step) => staffSteps[step].grants),
  );
  return office ? { department, role: office.post } : {};
};
