import { formatDateTime } from '#app/_ui/format.ts';
import type { MySession } from '#lib/identity/session.ts';
import type { SignInMethod } from '#lib/identity/sign-in-method.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { endSessionElsewhere } from './actions.ts';

type Texts = { title: string; here: string; seen: string; end: string; methods: Record<SignInMethod, string> };

const texts = words<Texts>({
  zh: {
    title: '已登录的地方',
    here: '当前浏览器',
    seen: '最近使用：',
    end: '退出这一处',
    methods: { provider: '统一身份认证登录', code: '邮箱验证码登录', demonstration: '演示登录' },
  },
  en: {
    title: 'Where you are signed in',
    here: 'This browser',
    seen: 'Last used: ',
    end: 'Sign out there',
    methods: { provider: 'By the identity service', code: 'By e-mail code', demonstration: 'As a demonstration' },
  },
});

export const MySessions = ({ sessions, locale }: { sessions: MySession[]; locale: Locale }) => {
  const say = texts[locale];
  return (
    <section className="mt-12 text-column">
      <h2>{say.title}</h2>
      <ul>
        {sessions.map(({ id, here, method, openedAt, seenAt }) => (
          <li key={id} className="border-b border-line py-3">
            <p>
              {say.methods[method]} · <time dateTime={openedAt.toISOString()}>{formatDateTime(openedAt, locale)}</time>
            </p>
            <p className="text-small text-quiet">
              {say.seen}
              <time dateTime={seenAt.toISOString()}>{formatDateTime(seenAt, locale)}</time>
            </p>
            {here ? (
              <p className="text-small">{say.here}</p>
            ) : (
              <form action={endSessionElsewhere}>
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="id" value={id} />
                <button className="button-quiet">
                  {say.end}
                  <span className="sr-only"> {`${say.methods[method]} ${formatDateTime(openedAt, locale)}`}</span>
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
