import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Locale } from '#lib/kernel/locale.ts';

export const LifeStages = ({ locale }: { locale: Locale }) => (
  <div className="relative wide:pt-11">
    <Course />
    <ol className="wide:flex wide:justify-between wide:gap-x-6">
      {theCatalogue()
        .listLifeStages()
        .map(({ name, events }) => (
          <li
            key={name.zh}
            className="relative border-l-2 border-draw pb-4 pl-7 last:border-transparent wide:border-0 wide:p-0"
          >
            <span
              className="absolute top-1.5 -left-[9px] size-4 rounded-full border-2 border-river bg-paper wide:-top-9 wide:left-0"
              aria-hidden="true"
            />
            <h3 className="text-base">{name[locale]}</h3>
            <ul className="flex flex-wrap gap-x-5 wide:block">
              {events.map((event) => (
                <li key={event.id}>
                  <a
                    href={paths.lifeEvent(locale, event.id)}
                    className="inline-block min-h-8 py-1 text-ink decoration-draw hover:text-river-deep"
                  >
                    {event.name[locale]}
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
    </ol>
  </div>
);

const Course = () => (
  <svg
    viewBox="0 0 1120 30"
    preserveAspectRatio="none"
    className="absolute top-0 hidden h-7.5 w-full text-draw wide:block"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    aria-hidden="true"
  >
    {[8, 15, 22].map((y) => (
      <path key={y} d={`M0 ${y}q80-10 160 0t160 0 160 0 160 0 160 0 160 0 160 0`} />
    ))}
  </svg>
);
