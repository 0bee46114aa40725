import type { ReactNode } from 'react';

/**
 * What a form says that was answered with this page instead of its own: the browser module (app/_device/forms) keeps the
 * form with what was typed and shows this on it. Nobody sees it otherwise.
 */
export const NotSent = ({ children }: { children: ReactNode }) => <template data-not-sent="">{children}</template>;
