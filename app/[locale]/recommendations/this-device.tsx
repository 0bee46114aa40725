import { deviceWords } from './device-words.ts';
import type { Locale } from '#lib/kernel/locale.ts';
import { longestBasket } from '#lib/recommendations/device/basket.ts';
import { words } from '#lib/kernel/locale.ts';

const texts = words({
  zh: {
    what: '您离开本站时，浏览器发送一份名单：这个标签页里看过的指南，有时还有一个看到的推荐列表。一天最多一次。下面就是会发送的内容，一个字节也不多。',
    format: `格式是 JSON：services 是指南的代号，按字母排列，最多 ${longestBasket} 项。list 是您看到的推荐列表中随机的一个：怎么来的、点了第几行（0 是没点），不说是哪项服务；没看到列表就没有这一段。随它一起的没有 Cookie，没有编号，没有时间。`,
    withoutScript: '您的浏览器没有运行 JavaScript，什么也不记，什么也不发送。下面是个例子：',
    live: '会发送的内容',
  },
  en: {
    what: 'When you leave this site your browser sends the guides you read in this tab, and at times one list of recommendations that you saw. Once a day at most. Here it is, and not a byte more goes out.',
    format: `It is JSON: “services” holds the names of guides in alphabetical order, ${longestBasket} at most. “list” is one of the lists of recommendations you saw, picked by chance: how it came about and which line you followed (0 for none), not which service; if you saw none, it is not there. No cookie goes with it, no number of yours, no time.`,
    withoutScript: 'No JavaScript runs here, so nothing is kept and nothing is sent. An example:',
    live: 'What would be sent',
  },
});

const example = JSON.stringify({ services: ['birth-certificate', 'residence-permit'] });

/** The exact bytes that would leave this device; an example without JavaScript, which sends nothing. */
export const ThisDevice = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  const device = deviceWords[locale];
  return (
    <div className="text-column" data-usage={JSON.stringify(device)}>
      <p>{say.what}</p>
      <p
        className="mt-4 min-h-[5.25em] wide:min-h-[3.5em] lang-en:min-h-[7em] wide:lang-en:min-h-[3.5em]"
        data-usage-state
        role="status"
      >
        {say.withoutScript}
      </p>
      <pre
        data-usage-bytes
        aria-label={say.live}
        role="region"
        className="mt-2 min-h-[6.5em] rounded border border-line bg-surface px-4 py-3 font-mono text-small break-all whitespace-pre-wrap"
      >
        {example}
      </pre>
      <div className="mt-3 min-h-14">
        <button type="button" hidden data-usage-switch className="button button-quiet">
          {device.turnOff}
        </button>
      </div>
      <p className="mt-2 text-quiet">{say.format}</p>
      <script src="/modules/show-usage.js" type="module" />
    </div>
  );
};
