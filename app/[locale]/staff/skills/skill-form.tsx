import { formState } from '#app/_forms/form-state.ts';
import { paths } from '#app/_request/paths.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import type { Skilled, SkillsRefusal } from '#lib/applications/team/set-skills.ts';
import { words, type Bilingual, type Locale } from '#lib/kernel/locale.ts';
import { keepSkills } from './actions.ts';

const texts = words({
  zh: {
    label: (name: string) => `${name}熟悉的事项`,
    hint: '可以多选，也可以都不选。',
    keep: '保存',
    cancel: '不改了',
  },
  en: {
    label: (name: string) => `Services that ${name} knows`,
    hint: 'As many as apply, or none.',
    ...{ keep: 'Save', cancel: 'Cancel' },
  },
});

const refusals: Bilingual<Record<SkillsRefusal['code'], string>> = words({
  zh: { not_yours: '只能登记您督办的部门里别的同事。', unknown_service: '这个事项不属于这位同事的部门。' },
  en: {
    not_yours: 'You can do this for colleagues in the departments you supervise only.',
    unknown_service: 'This service does not belong to the colleague’s department.',
  },
});

type SkillFormProps = { open: Skilled; locale: Locale };

/** The services that a colleague can know, each with a box. */
export const SkillForm = async ({ open, locale }: SkillFormProps) => {
  const say = texts[locale];
  const { values, refusal } = await formState(keepSkills);
  const typed = values['personId'] === open.id ? [values['services'] ?? []].flat() : undefined;
  return (
    <form id="skill-form" action={keepSkills} noValidate className="mt-6 space-y-4 text-column">
      <ErrorSummary {...{ locale, errors: {} }} refusal={refusal && refusals[locale][refusal.code]} />
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="personId" value={open.id} />
      <ChoiceField
        {...{ locale, id: 'services', label: say.label(open.name ?? ''), hint: say.hint }}
        pick="many"
        options={open.possible.map((value) => ({
          value,
          label: theCatalogue().findGuide(value)?.name[locale] ?? value,
        }))}
        chosen={typed ?? open.services}
      />
      <div className="flex flex-wrap items-center gap-x-5">
        <button className="button">{say.keep}</button>
        <a href={paths.staff.skills(locale)} className="inline-flex min-h-11 items-center">
          {say.cancel}
        </a>
      </div>
    </form>
  );
};
