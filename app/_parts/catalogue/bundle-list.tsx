import { Icon } from '#app/_ui/icon.tsx';
import { paths } from '#app/_request/paths.ts';
import type { Bundle } from '#lib/catalogue/lists.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({ zh: (parts: number) => `包含 ${parts} 项服务`, en: (parts: number) => `${parts} services` });

export const BundleList = ({ locale, bundles }: { locale: Locale; bundles: Bundle[] }) => (
  <ul className="grid gap-x-10 wide:grid-cols-2">
    {bundles.map((bundle) => (
      <li key={bundle.id} className="flex gap-4 border-b border-line py-4">
        <Icon name={bundle.icon} className="mt-[0.12em] size-[1.6em] text-river" />
        <div>
          <h3 className="text-base">
            <a href={paths.bundle(locale, bundle.id)} className="plain-link">
              {bundle.name[locale]}
            </a>
          </h3>
          <p>{bundle.summary[locale]}</p>
          <p className="text-small text-quiet">{texts[locale](bundle.parts.length)}</p>
        </div>
      </li>
    ))}
  </ul>
);
