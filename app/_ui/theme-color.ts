/** The colour of the browser's own bars: that of the page. */
export const themeColor = [
  { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
  { media: '(prefers-color-scheme: dark)', color: '#10161c' },
];
