import type { Locale } from '#lib/kernel/locale.ts';
import type { FilledIn } from './standing.ts';
import { eligibilityWords } from './words.ts';

/** The last is for the device alone: the server did not answer. */
const outcomes = ['filled', 'nothing', 'signedOut', 'failed'] as const;

type FillInProps = {
  locale: Locale;
  filledIn: FilledIn | undefined;
  action: string;
  signIn: string;
};

/** Fills in what the account knows, for who asks; the page is the same for everybody until then. */
export const FillIn = ({ locale, filledIn, action, signIn }: FillInProps) => {
  const say = eligibilityWords[locale];
  return (
    <div className="mt-4">
      <button className="button button-quiet" name="account" value="yes" formAction={action}>
        {say.fillIn}
      </button>
      <div role="status">
        {outcomes.map((one) => (
          <p key={one} data-came={one} hidden={one !== filledIn} className="mt-2">
            {say.account[one]} {one === 'signedOut' && <a href={signIn}>{say.signIn}</a>}
          </p>
        ))}
      </div>
    </div>
  );
};

/** Beside an answer that the account gave. */
export const FromAccount = ({ locale, isShown }: { locale: Locale; isShown: boolean }) => (
  <p data-from-account hidden={!isShown} className="text-small text-quiet">
    {eligibilityWords[locale].fromAccount}
  </p>
);
