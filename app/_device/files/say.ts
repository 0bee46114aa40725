const words = {
  zh: {
    sending: (percent: number) => `正在上传，已完成 ${percent}%`,
    broken: '网络断了，已传的部分还在。网络恢复后会接着传。',
    goOn: '继续上传',
    cancel: '取消',
    dismiss: '知道了',
    arrived: (name: string) => `${name} 已上传`,
    waits: '文件还在上传，传完后会自动继续。',
    signedOut: '登录已过期。请在另一个窗口登录，再点“继续上传”。',
    failed: '没有传上去。请稍后再试，或者用“上传”按钮。',
  },
  en: {
    sending: (percent: number) => `Uploading, ${percent}% done`,
    broken: 'The line is down; what has arrived is kept. It goes on once the line is back.',
    goOn: 'Go on',
    cancel: 'Cancel',
    dismiss: 'Dismiss',
    arrived: (name: string) => `${name} has arrived`,
    waits: 'Files are still on their way. The page goes on by itself once they have arrived.',
    signedOut: 'You are signed out. Sign in in another window, then press “Go on”.',
    failed: 'It did not arrive. Try again in a while, or use the “Upload” button.',
  },
};

/** In the page's language; a page that was translated into a third one speaks English. */
export const say = () => words[document.documentElement.lang.startsWith('zh') ? 'zh' : 'en'];
