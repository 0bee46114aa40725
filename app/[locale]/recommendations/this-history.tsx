import { Notice } from '#app/_ui/notice.tsx';
import { paths } from '#app/_request/paths.ts';
import { words, type Locale } from '#lib/kernel/locale.ts';
import { longestBasket } from '#lib/recommendations/device/basket.ts';
import { daysKept } from '#lib/recommendations/device/history.ts';
import { historyWords } from './history-words.ts';

const texts = words({
  zh: {
    why: `平时，看过的指南只记在这个标签页里，关掉就没有了。您可以让这台设备记 ${daysKept} 天，下次来，推荐就能接着上次的。`,
    what: `记下的只有两样：看过哪份指南，最后一次是哪一天看的；最多 ${longestBasket} 份，满 ${daysKept} 天的，下次打开有推荐的页面时删掉。只存在这台设备的浏览器里，不发给我们：离开本站时发送的，还是只有这个标签页里看过的。离婚、低保、法律援助等事项照样不记。`,
    shared: '和别人合用的设备，请不要打开',
    sharedWhy: '图书馆、政务大厅、网吧的电脑，家里几个人一起用的手机，后来用的人会在推荐和本页上看出您看过什么。',
    choice: `在这台设备上记住我看过的指南，记 ${daysKept} 天`,
    stop: '去掉勾，记着的马上全部删掉。关闭按浏览推荐，也会一起删掉。',
    withoutScript: '您的浏览器没有运行 JavaScript，所以这台设备什么也不记。',
    live: '这台设备现在记着的指南',
  },
  en: {
    why: `As a rule, what you read is remembered in this tab only and gone when you close it. You can have this device remember for ${daysKept} days, so that recommendations go on where you left off.`,
    what: `It then keeps which guide you read and on which day you last did, and nothing else; ${longestBasket} guides at most. What is ${daysKept} days old is deleted when a page with recommendations is next opened. All this stays in the browser of this device and is not sent to us: what is sent when you leave is still what you read in this tab, no more. Divorce, subsistence allowance, legal aid and other sensitive guides are not remembered here either.`,
    shared: 'Leave it off on a device that others use too',
    sharedWhy:
      'On a computer in a library, a service hall or an internet café, or on a phone that the family shares, whoever comes after you can tell from the recommendations and from this page what you read.',
    choice: `Remember what I read on this device for ${daysKept} days`,
    stop: 'Take the tick away and everything is deleted at once. Stopping recommendations from your visit deletes it too.',
    withoutScript: 'Your browser runs no JavaScript here, so this device keeps nothing.',
    live: 'Guides that this device remembers now',
  },
});

/** The choice to be remembered for longer on this device, off by default, and the history. */
export const ThisHistory = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  const device = historyWords[locale];
  return (
    <div
      className="text-column space-y-4"
      data-history={JSON.stringify(device)}
      data-services={paths.namedServices(locale)}
    >
      <p>{say.why}</p>
      <p>{say.what}</p>
      <Notice kind="warning" title={say.shared}>
        {say.sharedWhy}
      </Notice>
      <div className="min-h-14 wide:min-h-9">
        <label hidden className="inline-flex min-h-9 cursor-pointer items-start gap-3 font-semibold">
          <input type="checkbox" className="mt-[0.25em] size-5 shrink-0" />
          {say.choice}
        </label>
      </div>
      <p
        className="min-h-[3.5em] wide:min-h-[1.75em] lang-en:min-h-[5.25em] wide:lang-en:min-h-[3.5em]"
        data-history-state
        aria-live="polite"
      >
        {say.withoutScript}
      </p>
      <div
        data-history-list
        role="region"
        aria-label={say.live}
        // It scrolls, so that nothing below it moves; its links make it reachable by keyboard.
        className="h-40 overflow-y-auto rounded border border-line bg-surface px-4 py-3 text-small"
      >
        —
      </div>
      <p className="text-quiet">{say.stop}</p>
    </div>
  );
};
