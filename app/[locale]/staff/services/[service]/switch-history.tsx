import { stateWords } from '#app/_parts/catalogue/state-words.ts';
import { saySpan } from '#app/_parts/publishing/say-span.ts';
import { formatDateTime } from '#app/_ui/format.ts';
import { TableHead } from '#app/_ui/table-head.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';
import type { PastSwitch } from '#lib/publishing/switches/switch.ts';

const texts = words({
  zh: { caption: '变更记录', state: '受理状态', when: '什么时候', reason: '原因', who: '谁变更的' },
  en: { caption: 'Changes so far', state: 'Applications', when: 'When', reason: 'Reason', who: 'Changed by' },
});

export const SwitchHistory = ({ history, locale }: { history: PastSwitch[]; locale: Locale }) => {
  const say = texts[locale];
  return (
    <table className="case-table mt-3 w-full">
      <caption className="sr-only">{say.caption}</caption>
      <TableHead heads={[say.state, say.when, say.reason, say.who]} />
      <tbody>
        {history.map(({ state, reason, startsAt, endsAt, at, by }) => (
          <tr key={at.getTime()}>
            <th scope="row">{stateWords[locale][state]}</th>
            <td data-head={say.when}>{saySpan({ startsAt, endsAt }, locale)}</td>
            <td data-head={say.reason}>{reason[locale]}</td>
            <td data-head={say.who}>
              <bdi>{by}</bdi> <span className="text-quiet">{formatDateTime(at, locale)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
