import { Notice } from '#app/_ui/notice.tsx';
import { words, type Locale } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    title: '您没有登录时填的申请，在这里已经关闭',
    why: '可能是一小时没有操作，也可能是您在别的设备上打开了链接。要接着填，请用邮件里的链接；登录打不开它。',
  },
  en: {
    title: 'The form you began without signing in has closed here',
    why: 'It was not used for an hour, or you opened its link on another device. Go on by the link that was sent to you: signing in does not open it.',
  },
});

/** For whoever looks for what they wrote without an account where they would sign in. */
export const GuestClosed = ({ locale }: { locale: Locale }) => (
  <div className="mb-6">
    <Notice title={texts[locale].title}>
      <p>{texts[locale].why}</p>
    </Notice>
  </div>
);
