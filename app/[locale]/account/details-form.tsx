import { ErrorSummary } from '#app/_ui/error-summary.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { ChoiceField } from '#app/_ui/choice-field.tsx';
import { TextField } from '#app/_ui/text-field.tsx';
import type { FormState } from '#app/_forms/form-state.ts';
import { formState } from '#app/_forms/form-state.ts';
import { theCatalogue } from '#app/_server/content.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { saveMyDetails } from './actions.ts';

const texts = words({
  zh: {
    name: '姓名',
    nameHint: '与身份证件一致',
    phone: '手机号码',
    phoneHint: '办件有问题时，工作人员可以联系您；凭后四位可以查询进度',
    residentId: '身份证号',
    residentIdHint: '加密保存，填写申请时自动带入',
    district: '住址所在区县',
    street: '街道、门牌号',
    streetHint: '加密保存，填写住址时自动带入；清空后保存，就不再保留住址',
    onFile: (masked: string) => `已保存：${masked}。留空则不变`,
    save: '保存',
    saved: '已保存。',
  },
  en: {
    name: 'Name',
    nameHint: 'As on your identity card',
    phone: 'Mobile phone',
    phoneHint: 'So that staff can reach you; its last four digits also let you track a case',
    residentId: 'Resident ID number',
    residentIdHint: 'Kept encrypted, and filled into your applications for you',
    district: 'District or county you live in',
    street: 'Street, house and flat',
    streetHint: 'Kept encrypted, and filled in where a form asks for your address; save it empty to remove the address',
    onFile: (masked: string) => `On file: ${masked}. Leave empty to keep it`,
    save: 'Save',
    saved: 'Saved.',
  },
});

type Known = { name?: string; phone?: string; maskedResidentId?: string; district?: string; street?: string };
type DetailsFormProps = { locale: Locale; title: string; known: Known };

export const DetailsForm = async ({ locale, title, known }: DetailsFormProps) => {
  const state = await formState(saveMyDetails);
  const say = texts[locale];
  const { errors, notice } = state;
  const failed = Boolean(notice) || Object.keys(errors).length > 0;
  return (
    <form id="details-form" action={saveMyDetails} noValidate className="space-y-6 text-column">
      <PageTitle locale={locale} title={title} error={failed} />
      <ErrorSummary locale={locale} errors={errors} refusal={notice} />
      <div role="status">{'done' in state && <Notice kind="success">{say.saved}</Notice>}</div>
      <input type="hidden" name="locale" value={locale} />
      <Fields {...{ locale, known, errors }} values={'done' in state ? {} : state.values} />
      <button className="button">{say.save}</button>
    </form>
  );
};

type FieldsProps = { locale: Locale; known: Known } & Pick<FormState, 'values' | 'errors'>;

const Fields = ({ locale, known, values, errors }: FieldsProps) => {
  const say = texts[locale];
  const valueOf = (name: 'name' | 'phone') => [values[name] ?? known[name] ?? ''].flat()[0];
  return (
    <>
      <TextField
        {...{ locale, autoComplete: 'name' }}
        id="name"
        label={say.name}
        hint={say.nameHint}
        value={valueOf('name')}
        error={errors['name']}
      />
      <TextField
        {...{ locale, type: 'tel', autoComplete: 'tel', optional: true }}
        id="phone"
        width="short"
        label={say.phone}
        hint={say.phoneHint}
        value={valueOf('phone')}
        error={errors['phone']}
      />
      <TextField
        {...{ locale, autoComplete: 'off', spellCheck: false, optional: true }}
        id="residentId"
        label={say.residentId}
        hint={known.maskedResidentId ? say.onFile(known.maskedResidentId) : say.residentIdHint}
        value={[values['residentId'] ?? ''].flat()[0]}
        error={errors['residentId']}
      />
      <Home {...{ locale, known, values, errors }} />
    </>
  );
};

const Home = ({ locale, known, values, errors }: FieldsProps) => {
  const say = texts[locale];
  const valueOf = (name: 'district' | 'street') => [values[name] ?? known[name] ?? ''].flat()[0] ?? '';
  return (
    <>
      <ChoiceField
        {...{ locale, optional: true }}
        id="district"
        pick="one"
        label={say.district}
        options={Object.entries(theCatalogue().city.districts).map(([value, name]) => ({ value, label: name[locale] }))}
        chosen={[valueOf('district')]}
        error={errors['district']}
      />
      <TextField
        {...{ locale, autoComplete: 'street-address', optional: true }}
        id="street"
        label={say.street}
        hint={say.streetHint}
        value={valueOf('street')}
        error={errors['street']}
      />
    </>
  );
};
