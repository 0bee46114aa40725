import { formState } from '#app/_forms/form-state.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { attributesOf, control, Labelled } from '#app/_ui/field.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { AppointingRefusal } from '#lib/applications/people/appoint-colleague.ts';
import { isGivenHere } from '#lib/applications/people/may-appoint.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { appointSomebody } from './actions.ts';

type Words = Record<'heading' | 'email' | 'hint' | 'department' | 'choose' | 'post' | 'rest' | 'appoint', string> & {
  refusals: Record<AppointingRefusal['code'], string>;
};

const texts = words<Words>({
  zh: {
    heading: '安排岗位',
    email: '电子邮箱',
    hint: '本人先用这个邮箱登录一次，才有账号。',
    department: '部门',
    choose: '请选择',
    post: '岗位',
    rest: '审批、管理员这样的岗位只能由运营单位用命令安排，一个被盗用的登录不能替自己找来第二个人。',
    appoint: '安排',
    refusals: {
      not_yours: '只有管理员能安排岗位。',
      unknown_person: '没有用这个邮箱登录过的账号，或者账号已停用。请本人先登录一次。',
      oneself: '不能给自己安排岗位，请另一位管理员办理。',
      nothing_to_change: '这个人已经有这个岗位。',
      by_command: '这个岗位只能由运营单位用命令安排。',
      unknown_post: '没有这个部门或者这个岗位。',
    },
  },
  en: {
    heading: 'Give a post',
    email: 'E-mail address',
    hint: 'They sign in once with this address first, which makes their account.',
    department: 'Department',
    choose: 'Choose',
    post: 'Post',
    rest: 'Posts that approve or appoint are given by the operator’s command alone, so that a stolen session cannot find itself a second person.',
    appoint: 'Give the post',
    refusals: {
      not_yours: 'Only administrators give posts.',
      unknown_person: 'Nobody has signed in with this address, or the account is closed. They sign in once first.',
      oneself: 'You cannot give yourself a post. Ask another administrator.',
      nothing_to_change: 'This person has this post already.',
      by_command: 'This post is given by the operator’s command alone.',
      unknown_post: 'There is no such department or post.',
    },
  },
});

export const AppointForm = async ({ locale }: { locale: Locale }) => {
  const { errors, refusal, notice, values } = await formState(appointSomebody);
  const say = texts[locale];
  const value = (name: string) => [values[name] ?? []].flat()[0];
  return (
    <form id="appoint-form" action={appointSomebody} noValidate className="mt-10 space-y-5 text-column">
      <h2>{say.heading}</h2>
      <ErrorSummary locale={locale} errors={errors} refusal={notice ?? (refusal && say.refusals[refusal.code])} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        {...{ locale, id: 'email', label: say.email, hint: say.hint, type: 'email', error: errors['email'] }}
        value={value('email')}
      />
      <DepartmentField {...{ locale, chosen: value('department'), error: errors['department'] }} />
      <ChoiceField
        {...{ locale, id: 'post', label: say.post, hint: say.rest, pick: 'one', error: errors['post'] }}
        options={givenHere().map(({ id, name }) => ({ value: id, label: name[locale] }))}
        chosen={[value('post') ?? '']}
      />
      <button className="button">{say.appoint}</button>
    </form>
  );
};

const givenHere = () => theCatalogue().listPosts().filter(isGivenHere);

type DepartmentFieldProps = { locale: Locale; chosen: string | undefined; error: string | undefined };

const DepartmentField = ({ locale, chosen, error }: DepartmentFieldProps) => {
  const asked = { locale, id: 'department', label: texts[locale].department, error };
  return (
    <Labelled {...asked}>
      <select {...attributesOf(asked)} defaultValue={chosen ?? ''} className={control}>
        <option value="">{texts[locale].choose}</option>
        {theCatalogue()
          .listDepartments()
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
      </select>
    </Labelled>
  );
};
