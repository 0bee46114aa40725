import { words, type Locale } from '#lib/kernel/locale.ts';
import { closeHere } from './actions.ts';

const texts = words({
  zh: {
    title: '在这台设备上关闭',
    shared: '如果别人也用这台设备，离开前请关闭。',
    link: '关闭以后，用邮件里的链接接着填。忘了关也不要紧：您在别处打开链接，这里就会关闭。',
    noLink: '您还没有发送链接：关闭以后，填的内容就再也打不开了。',
    close: '关闭并离开',
  },
  en: {
    title: 'Close it on this device',
    shared: 'If others use this device too, close it before you go.',
    link: 'After that you go on by the link that was sent to you. If you forget, it closes here once you open the link elsewhere.',
    noLink: 'You have not had a link sent: once it is closed, what you wrote cannot be opened again.',
    close: 'Close and leave',
  },
});

/** Ends what this browser holds of a guest, by one press that says what it means. */
export const CloseForm = ({ locale, hasLink }: { locale: Locale; hasLink: boolean }) => {
  const say = texts[locale];
  return (
    <section className="mt-10 text-column" aria-labelledby="close-title">
      <h2 id="close-title" className="text-large">
        {say.title}
      </h2>
      <p className="mt-2">
        {say.shared}
        {locale === 'en' && ' '}
        {hasLink ? say.link : say.noLink}
      </p>
      <form action={closeHere} className="mt-3">
        <input type="hidden" name="locale" value={locale} />
        <button className={`button ${hasLink ? 'button-quiet' : 'button-warn'}`}>{say.close}</button>
      </form>
    </section>
  );
};
