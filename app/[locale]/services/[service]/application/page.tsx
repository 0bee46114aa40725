import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { AdmissionNotice } from '#app/_parts/application/admission-notice.tsx';
import { QuickExit } from '#app/_parts/application/quick-exit.tsx';
import { SuspensionNotice } from '#app/_parts/catalogue/suspension-notice.tsx';
import { GuestDraftsHere } from '#app/_parts/guest/guest-drafts-here.tsx';
import { DiscardRefused } from '#app/_parts/member/discard-form.tsx';
import { MyFrame } from '#app/_parts/member/my-frame.tsx';
import { PageFrame } from '#app/_frame/page-frame.tsx';
import { PageTitle } from '#app/_ui/page-title.tsx';
import { Section } from '#app/_ui/section.tsx';
import { currentContext } from '#app/_request/context.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { redirectNotFound } from '#app/_request/redirect-not-found.ts';
import { paths } from '#app/_request/paths.ts';
import { listDrafts } from '#lib/applications/draft/read-drafts.ts';
import { admissionOfBeginner, readAdmission } from '#lib/applications/admission/admit.ts';
import type { Admission } from '#lib/catalogue/admission.ts';
import { isOnline, type Guide } from '#lib/catalogue/guide.ts';
import { estimateMinutes } from '#lib/forms/estimate-minutes.ts';
import { theCatalogue } from '#app/_server/content.ts';
import type { Context } from '#lib/kernel/context.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { FeeSection } from '#app/[locale]/services/[service]/sections/fee.tsx';
import { GuideFacts } from '#app/[locale]/services/[service]/guide-facts.tsx';
import { Materials } from '#app/[locale]/services/[service]/sections/materials.tsx';
import { Begin } from './begin.tsx';
import { Drafts } from './drafts.tsx';
import { GuestDrafts } from './guest-drafts.tsx';
import { StartSignedOut } from './start-signed-out.tsx';

const texts = words({
  zh: {
    title: (service: string) => `申请：${service}`,
    intro: '在网上填写并提交。每一页都会保存，可以中途离开，换一台设备接着填。',
    minutes: (minutes: number) => `填完大约需要 ${minutes} 分钟；有些问题与您无关，就更快。`,
    straight: '已经备好，直接开始',
    materials: '请先备好',
    fee: '费用',
    start: '开始',
  },
  en: {
    title: (service: string) => `Apply: ${service}`,
    intro:
      'Fill in the form and send it online, one thing at a time. Every page is saved: you can stop and go on later, also on another device.',
    minutes: (minutes: number) => `It takes about ${minutes} minutes, less where questions do not concern you.`,
    straight: 'Everything is ready: start now',
    materials: 'Have these at hand',
    fee: 'Fee',
    start: 'Start',
  },
});

type Props = LocaleParams<{ service: string }>;

export const metadata: Metadata = { title: null, robots: { index: false } };

const StartPage = async ({ params }: Props) => {
  const locale = await localeOf(params);
  const guide = theCatalogue().findGuide((await params).service) ?? redirectNotFound(locale);
  if (!isOnline(guide)) redirectNotFound(locale);
  const here = (other: Locale) => paths.startApplication(other, guide.id);
  const crumbs = [{ href: paths.service(locale, guide.id), text: guide.name[locale] }];
  const { actor, ...rest } = await currentContext();
  const admission = await readAdmission(rest, guide);
  const isShut = guide.suspended !== undefined || admission?.state === 'full';
  if (actor) {
    const ctx = { ...rest, actor };
    return (
      <MyFrame {...{ ctx, locale, here, crumbs }}>
        <DiscardRefused locale={locale} />
        <Before {...{ guide, locale, admission, isShut }}>
          <GuestDraftsHere locale={locale} />
          {isShut && <OwnPlace guide={guide} locale={locale} ctx={ctx} />}
          <Drafts drafts={await listDrafts(ctx, guide.id)} locale={locale} />
        </Before>
        {!isShut && <StartSection guide={guide} locale={locale} ctx={ctx} />}
      </MyFrame>
    );
  }
  return (
    <PageFrame {...{ locale, here, crumbs }}>
      <DiscardRefused locale={locale} />
      <Before {...{ guide, locale, admission, isShut }}>
        <GuestDrafts guide={guide} locale={locale} />
      </Before>
      {!isShut && <StartSignedOut guide={guide} locale={locale} title={texts[locale].title(guide.name[locale])} />}
    </PageFrame>
  );
};

type About = { guide: Guide; locale: Locale };

/** Whoever is in the round sees their application, however full it is. */
const OwnPlace = async ({ guide, locale, ctx }: About & { ctx: Context }) => {
  const own = await admissionOfBeginner(ctx, guide, undefined);
  return own?.state === 'yours' && <AdmissionNotice admission={{ ...own, mayBeOther: false }} locale={locale} />;
};

type BeforeProps = About & { admission: Admission | undefined; isShut: boolean; children?: ReactNode };

const Before = ({ guide, locale, admission, isShut, children }: BeforeProps) => (
  <>
    <QuickExit service={guide.id} locale={locale} />
    <h1>{texts[locale].title(guide.name[locale])}</h1>
    {isShut ? <Shut guide={guide} locale={locale} /> : <Welcome guide={guide} locale={locale} />}
    <AdmissionNotice admission={admission} locale={locale} id="admission" />
    {children}
    <GuideFacts guide={guide} locale={locale} />
    <Section id="materials" title={texts[locale].materials}>
      <div className="text-column">
        <Materials guide={guide} locale={locale} />
      </div>
    </Section>
    {guide.fee.charged && (
      <Section id="fee" title={texts[locale].fee}>
        <FeeSection guide={guide} locale={locale} />
      </Section>
    )}
  </>
);

const Welcome = ({ guide, locale }: About) => (
  <>
    <p className="mt-2 text-column">{texts[locale].intro}</p>
    <p className="mt-2 text-column">
      <Minutes guide={guide} locale={locale} />
    </p>
    <p className="mb-4">
      <a href="#start" className="inline-flex min-h-11 items-center">
        {texts[locale].straight}
      </a>
    </p>
  </>
);

const Minutes = ({ guide, locale }: About) => {
  const minutes = minutesOf.get(guide) ?? estimateAnew(guide);
  return minutes && texts[locale].minutes(minutes);
};

/** Worked out once: a guide and its form stay as they are while their catalogue is there. */
const minutesOf = new WeakMap<Guide, number>();

function estimateAnew(guide: Guide): number | undefined {
  const form = theCatalogue().formOf(guide);
  const minutes = form && estimateMinutes(form, {}).all;
  if (minutes) minutesOf.set(guide, minutes);
  return minutes;
}

/** There is no form whose title the page could have. */
const Shut = ({ guide, locale }: About) => (
  <div className="mt-4 mb-6 text-column">
    <PageTitle locale={locale} title={texts[locale].title(guide.name[locale])} />
    <SuspensionNotice guide={guide} locale={locale} />
  </div>
);

const StartSection = ({ guide, locale, ctx }: About & { ctx: Context }) => (
  <Section id="start" title={texts[locale].start}>
    <Begin {...{ guide, locale, ctx }} title={texts[locale].title(guide.name[locale])} />
  </Section>
);

export default StartPage;
