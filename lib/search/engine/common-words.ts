/** English words that build a sentence and name nothing. */
const english = `
a an the this that these those some any each every all both other another such
i me my mine you your yours we us our ours he him his she her hers it its they them their theirs myself yourself
am is are was were be been being do does did doing done have has had having can could will would shall should may might
must let lets ill ive id im isnt dont doesnt didnt cant couldnt wont wouldnt
of to in on at by for from with without within about into onto upon than then so as if or and but nor yet because while
what which who whom whose where when why how whether there here
just only also too very much many more most now already still soon please thanks hello
get got getting go going gone want wanted wants need needed needs like make made making take takes taking give given
use used using see seeing put say tell know thing things way someone somebody something anyone anything everything one
`;
const functionWords: ReadonlySet<string> = new Set(english.trim().split(/\s+/));

export const isFunctionWord = (word: string): boolean => functionWords.has(word);

/**
 * Chinese words that ask, point or soften, the longest first. They name no service, and stand inside a phrase as well as
 * around it: 开个小吃店要办什么.
 */
const chinese = `
怎么办理 怎样办理 如何办理 在哪里办 去哪里办 需要什么材料 要什么材料 需要哪些材料 要带什么 带什么材料 要办什么 办什么手续 要办哪些手续 需要什么手续 要办哪些 要办
怎么申请 怎么办 怎么弄 怎么走 怎么领 怎么搞 怎么样 怎么整 怎么 怎样 如何 咋办 咋弄 咋整 咋
在哪里 去哪里 到哪里 在哪儿 去哪儿 哪里 哪儿 在哪 去哪 到哪 哪些 哪个 哪种 什么时候 为什么 干什么 什么 啥时候 啥
多少钱 多少 多久 多长时间 几天 能不能 可不可以 要不要 用不用 是不是 有没有 可以 能够 需不需要 需要 应该 必须 一共 总共 到底 究竟
请问 你好 您好 我想要 我想 我要 想要 我们 你们 咱们 他们 她们 自己家 我家 一下 一个 一只 一条 一辆 一套 一家 一份 一张 一本 几个 两个 这个 那个 这边 那边 这里 那里 现在 已经 马上 刚刚 然后 以后 之后 所有 全部
下个月 上个月 这个月 今年 明年 去年 今天 明天 昨天 最近 两天 快要 急用 我妈妈 我爸爸 我弟弟 我妹妹 我哥哥 我姐姐 我爷爷 我奶奶 我老公 我老婆 我妈 我爸 我弟 我妹 我哥 我姐
的话 了吗 了没 吗 呢 吧 啊 呀 嘛 哦 哈 了 的 地 得 着 个 只 些 点 我 你 您 他 她 它 俺 咱 们 是 在 把 被 给 跟 和 与 就 都 也 还 又 很 太 想 要 能 会 去 来 有 这 那 让 到 从 对 为 才 再 用 啦 不
`;
const phrases: readonly string[] = chinese.trim().split(/\s+/);

export const longestFiller = Math.max(...phrases.map((phrase) => phrase.length));
const fillers: ReadonlySet<string> = new Set(phrases);
export const isFiller = (text: string): boolean => fillers.has(text);

/** What can be said of every service: words that find little and must not decide whether a service fits. */
const generic: ReadonlySet<string> = new Set(
  `
办理 办 申请 申领 手续 材料 流程 条件 预约 网上 查询 登记 领取 时间 地址 电话 地方 规定 政策 问题 事情 服务 政府 国家 单位 部门 窗口 证件
apply applying application register registration form forms online service services government city local council office official
new start open claim help find check request change book appointment public document documents papers information permit licence license certificate card
`
    .trim()
    .split(/\s+/),
);
export const isGeneric = (word: string): boolean => generic.has(word);
