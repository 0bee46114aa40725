import { words, type Locale } from '#lib/kernel/locale.ts';
import { isolated } from '#lib/kernel/typed-text.ts';
import { handOverCompany } from './actions.ts';

const texts = words({
  zh: {
    open: '移交法定代表人',
    effect: (name: string) =>
      `${name}将成为这家企业的法定代表人，您成为经办人。请在登记机关办理变更以后再移交；工作人员会重新核对，核对以前的办件不能受理或者批准。您自己不能撤销。`,
    confirm: '确定移交',
  },
  en: {
    open: 'Make legal representative',
    effect: (name: string) =>
      `${name} becomes the legal representative of this company, and you a handler. Do this once the change is registered: staff check again, and until then accept or approve nothing for the company. You cannot undo it yourself.`,
    confirm: 'Hand over',
  },
});

type HandOverFormProps = { locale: Locale; organisationId: string; membershipId: string; name: string };

/** Makes a handler the legal representative, after a second thought that needs no script. */
export const HandOverForm = ({ locale, organisationId, membershipId, name }: HandOverFormProps) => {
  const say = texts[locale];
  return (
    <details className="max-w-column">
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-river underline">
        {say.open}
        <span className="sr-only"> {isolated(name)}</span>
      </summary>
      <form action={handOverCompany} className="space-y-3 pb-3">
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="organisationId" value={organisationId} />
        <input type="hidden" name="membershipId" value={membershipId} />
        <p>{say.effect(isolated(name))}</p>
        <button className="button button-warn">
          {say.confirm}
          <span className="sr-only"> {isolated(name)}</span>
        </button>
      </form>
    </details>
  );
};
