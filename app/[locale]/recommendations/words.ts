import { words } from '#lib/kernel/locale.ts';

export const texts = words({
  zh: {
    title: '推荐是怎么来的',
    lead: '“您可能还要办”由您自己的设备算出来。我们不知道您看过什么。',
    brief: [
      ['我们知道什么', '只知道全市一周里哪些指南常被一起看。每个数字公布前都加了随机误差，看不出其中有没有您。'],
      ['设备发送什么', '您离开本站时，一份看过的指南名单，一天最多一次。没有姓名、编号、时间和先后。'],
      ['存多久', '名单约一分钟，计入总数后删除；这台设备上的，关掉标签页就没有了。'],
      ['从不涉及', '离婚、低保、法律援助等事项，设备不记、不发送。谁能办、收不收费、先办谁，都与推荐无关。'],
      ['怎样关闭', '按下面的“关闭按浏览推荐”。推荐不会消失，换成对每个人都一样的内容。'],
    ],
    annex: '附录：数字、公式和账本',
    simulated:
      '这里是演示。账本里标着“模拟”的几周，访问是程序编出来的，不是真人的；计数、加误差、公布走的是同一套流程。',
    sent: '这台设备会发送什么',
    longer: '记得久一点，由您选',
    kept: '保存什么，存多久',
    promise: '向每份名单承诺什么',
    ledger: '公开账本',
    asData: '账本数据（JSON）',
    record: '算法说明',
    off: '怎样关闭',
    howOff: [
      '推荐旁边和本页上面都有“关闭按浏览推荐”。按一下，这台设备记住您的选择，看过的记录马上清除，选了多记的也一起清除，以后不再发送。推荐不会消失，只是换成对每个人都一样的内容；想开的时候，在同一个地方打开。',
      '您也可以打开浏览器的“全球隐私控制”（GPC）：打开后，浏览器不会发送，也不会多记；万一发来了，我们也不收。',
      '不登录、登录、办件，都不受关闭的影响。已经计入总数的名单没有姓名，也没有编号，谁的都找不出来，所以无法单独撤回；它只在所在的那一周里计一次。',
    ],
  },
  en: {
    title: 'How recommendations work',
    lead: '“You may also need” is worked out by your own device. We do not know what you read.',
    brief: [
      [
        'What we know',
        'Which guides are often read together in the whole city in a week. Every figure gets random noise before it is released, so that nobody can tell whether you are in it.',
      ],
      [
        'What is sent',
        'When you leave, a list of the guides you read, once a day at most. No name, number, time or order goes with it.',
      ],
      [
        'How long it is kept',
        'The list for about a minute, until it is counted; on this device until you close the tab.',
      ],
      [
        'What is never used',
        'Divorce, subsistence allowance, legal aid and other sensitive guides. And recommendations have no say in who is eligible, what is charged or whose turn it is.',
      ],
      ['How to stop it', 'Press “Turn off recommendations” below. You then see what everybody sees.'],
    ],
    annex: 'Annex: figures, formulas and the ledger',
    simulated:
      'This is a demonstration. In the weeks marked “simulated” the visits were made up by a program and are nobody’s; they were counted, given noise and released like any others.',
    sent: 'What this device would send',
    longer: 'Remember for longer, if you choose',
    kept: 'What is kept, and for how long',
    promise: 'What each list is promised',
    ledger: 'The public ledger',
    asData: 'Ledger as data (JSON)',
    record: 'Record of the algorithm',
    off: 'How to switch it off',
    howOff: [
      'There is a button beside every recommendation and further up on this page. Press it and this device remembers your choice, forgets what you read, on this visit and on earlier ones, and sends nothing from then on. You still see recommendations, the same ones as everybody else; the same button brings yours back.',
      'Global Privacy Control in your browser does it too: the browser then sends nothing and remembers nothing beyond the tab; should a list arrive all the same, we do not take it.',
      'Signing in and applying work as before. A list that has been counted has no name or number on it, so nobody can find yours again or take it back; it counts in its own week only.',
    ],
  },
});
