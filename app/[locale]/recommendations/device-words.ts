import { words } from '#lib/kernel/locale.ts';

/** `{n}` is a number of bytes. */
export const deviceWords = words({
  zh: {
    empty: '这个标签页里还没有看过指南，所以不会发送。看几份再回来，这里就会变。',
    waiting: '这个标签页里看过的指南如下，离开本站时发送，共 {n} 个字节：',
    sent: '这台设备今天已经发送过一次，今天不再发送。这个标签页里的名单是：',
    off: '您已关闭按浏览推荐，这台设备什么也不记，什么也不发送。',
    privacy: '您的浏览器打开了“全球隐私控制”，所以不会发送。这个标签页里的名单只留在这里：',
    turnOff: '关闭按浏览推荐',
    turnOn: '开启按浏览推荐',
  },
  en: {
    empty: 'No guide has been read in this tab, so nothing would be sent. Read one or two and come back.',
    waiting: 'These guides were read in this tab. When you leave the site, these {n} bytes are sent:',
    sent: 'This device has sent its list for today and will not send another. The list of this tab is:',
    off: 'You have switched this off: this device keeps nothing and sends nothing.',
    privacy:
      'Your browser asks for privacy (Global Privacy Control), so nothing is sent. The list of this tab stays here:',
    turnOff: 'Turn off recommendations',
    turnOn: 'Choose from my visit',
  },
});

export type DeviceWords = (typeof deviceWords)['zh'];
