import { attempt } from './attempt.ts';
import { controlsIn, reset, type Control } from './controls.ts';

const key = 'forms-sent';

/** How many forms this tab has sent; nothing where the browser keeps nothing. */
const sent = (): number | undefined => attempt(() => Number(sessionStorage.getItem(key)));

export const countSent = (): void => attempt(() => sessionStorage.setItem(key, String((sent() ?? 0) + 1)));

/** The page that stands here knows of everything that was sent so far. */
export const isUpToDate = (): void => history.replaceState({ ...history.state, sent: sent() }, '');

const isOld = (): boolean => sent() === undefined || history.state?.sent !== sent();

/**
 * Going back shows what was saved. A page that the browser kept whole is loaded anew; one that it loads and fills in from
 * before loses what it filled in, if a form was sent since.
 */
export function keepBackRight(touched: ReadonlySet<Control>): void {
  const isFilledIn = history.state?.sent !== undefined && isOld();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isOld()) return location.reload();
    if (persisted || !isFilledIn) return;
    for (const control of controlsIn(document)) if (isAnswer(control) && !touched.has(control)) reset(control);
  });
  isUpToDate();
}

const isAnswer = ({ form, type }: Control) =>
  type !== 'hidden' && form?.getAttribute('method')?.toLowerCase() === 'post';
