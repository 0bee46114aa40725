import type { Metadata } from 'next';
import { ActingFrame } from '#app/_frame/acting-frame.tsx';
import { Notice } from '#app/_ui/notice.tsx';
import { guestWords } from '#app/_parts/identity/guest-words.ts';
import { currentContext } from '#app/_request/context.ts';
import { guestHere } from '#app/_request/guest.ts';
import { localeOf, type LocaleParams } from '#app/_request/locale.ts';
import { paths } from '#app/_request/paths.ts';
import { listGuestDrafts } from '#lib/applications/guest/read-guest-drafts.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { OpenForm } from './open-form.tsx';

const texts = words({
  zh: {
    title: '接着填',
    about:
      '请填您发送链接时自己定的暗号。对上了，就回到您填的内容，在别的设备上则会关闭；链接随之用掉，下次要用请再发一个。',
    another: '这个浏览器里还开着没有登录填的申请',
    closes: '打开链接以后，它在这里就会关上。要留着它，请先把它的链接发到您的邮箱。',
  },
  en: {
    title: 'Go on with your form',
    about:
      'Enter the word that you chose when you had the link sent. If it is the right one, you come back to what you wrote, and it closes on other devices. The link is then used up: have another sent when you next need one.',
    another: 'A form begun without signing in is open in this browser',
    closes: 'It closes here when you open the link. To keep it, have its own link sent to you first.',
  },
});

export const metadata: Metadata = { title: null, robots: { index: false } };

/** Asks for the word, whatever the link: to look at it uses nothing up, and tells nothing. */
const ResumptionPage = async ({ params }: LocaleParams<{ token: string }>) => {
  const locale = await localeOf(params);
  const { token } = await params;
  const say = texts[locale];
  return (
    <ActingFrame locale={locale} here={(other) => paths.resumption(other, token)} form="open-form">
      <h1>{say.title}</h1>
      <p className="mt-3 text-column">{say.about}</p>
      <OpenAlready locale={locale} />
      <OpenForm {...{ locale, token, title: say.title }} />
    </ActingFrame>
  );
};

const OpenAlready = async ({ locale }: { locale: Locale }) => {
  const guest = await guestHere();
  const drafts = guest ? await listGuestDrafts(await currentContext(), guest.id) : [];
  if (drafts.length === 0) return null;
  return (
    <div className="mt-5 text-column">
      <Notice kind="warning" title={texts[locale].another}>
        <p>{texts[locale].closes}</p>
        <a href={paths.guestLink(locale)} className="inline-flex min-h-11 items-center font-semibold">
          {guestWords[locale].saveAndLeave}
        </a>
      </Notice>
    </div>
  );
};

export default ResumptionPage;
