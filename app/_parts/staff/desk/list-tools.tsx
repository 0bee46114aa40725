import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { deskQuery } from './desk-address.ts';
import type { DeskList } from './read-list.ts';

const texts = words({
  zh: { views: '我的视图', keep: '保存这个视图', manage: '管理视图', several: '选择多件' },
  en: { views: 'My views', keep: 'Save this view', manage: 'Manage views', several: 'Select several' },
});

type ListToolsProps = { locale: Locale; list: DeskList };

/** The lists one keeps under names, and what can be done with this one as a whole. */
export const ListTools = ({ locale, list: { view, rows, views } }: ListToolsProps) => {
  const say = texts[locale];
  const query = deskQuery({ queue: view.queue, filter: view.filter });
  const isKept = views.some((kept) => kept.query === query);
  return (
    <div className="desk-tools">
      {views.length > 0 && (
        <ul aria-label={say.views}>
          {views.map((kept) => (
            <li key={kept.id}>
              <a
                href={`${paths.staff.desk(locale)}${kept.query}`}
                aria-current={kept.query === query ? 'true' : undefined}
                className="desk-chip"
              >
                {kept.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      {!isKept && <a href={`${paths.staff.views(locale)}${query}`}>{say.keep}</a>}
      {views.length > 0 && <a href={paths.staff.views(locale)}>{say.manage}</a>}
      {rows.length > 0 && (
        <a href={`${paths.staff.selection(locale)}${deskQuery({ ...view, flags: [] })}`} className="desk-several">
          {say.several}
        </a>
      )}
    </div>
  );
};
