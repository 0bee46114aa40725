import type { ReactNode } from 'react';

/**
 * What a form says that was answered with this page instead of its own: the browser module (app/_device/forms) keeps the
 * form with what was typed and shows this on it. Nobody sees it otherwise. Without `isHere` the page says so only of forms
 * that were redirected to it.
 */
export const NotSent = ({ isHere, children }: { isHere?: boolean | undefined; children: ReactNode }) => (
  <template data-not-sent={isHere ? 'here' : ''}>{children}</template>
);
