import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    track: ['查进度', '有编号就能查'],
    mine: ['我的办件', '接着填、补材料'],
    places: ['找部门', '地址、电话、开门时间'],
    help: '找人帮忙',
  },
  en: {
    track: ['Track', 'With your reference'],
    mine: ['My applications', 'Continue or correct'],
    places: ['Departments', 'Addresses and hours'],
    help: 'Get help',
  },
});

export const Doors = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  const { number, open } = theCatalogue().city.hotline;
  const doors = [
    ['clock', paths.tracking(locale), ...say.track],
    ['user-round', paths.applications(locale), ...say.mine],
    ['landmark', paths.departments(locale), ...say.places],
    ['phone', paths.help(locale), say.help, `${number}${locale === 'zh' ? '，' : ', '}${open[locale]}`],
  ] as const;
  return (
    <ul className="-mt-2 grid grid-cols-2 gap-x-5 border-b border-line wide:grid-cols-4 wide:py-2">
      {doors.map(([icon, href, name, what], index) => (
        <li
          key={href}
          className={`relative flex gap-3 py-4 leading-snug ${index > 1 ? 'border-t border-line wide:border-0' : ''}`}
        >
          <Icon name={icon} className="mt-0.5 size-6 text-river" />
          <p>
            <a href={href} className="plain-link font-semibold after:absolute after:inset-0">
              {name}
            </a>
            <span className="block text-small text-quiet">{what}</span>
          </p>
        </li>
      ))}
    </ul>
  );
};
