/** Colours the browser's own bars like the page. */
export const themeColor = [
  { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
  { media: '(prefers-color-scheme: dark)', color: '#10161c' },
];
