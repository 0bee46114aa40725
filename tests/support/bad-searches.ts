const long = 10_240;
const q = (text: string): string => `q=${encodeURIComponent(text)}`;

/** Query strings of malformed searches, by their fault. */
export const badSearches: Record<string, string> = {
  'nothing typed': 'q=',
  blanks: q(' \u3000\t '),
  '10 KB of letters': q('a'.repeat(long)),
  '10 KB of words': q('driving licence '.repeat(long / 16)),
  '1,500 Chinese characters': q('居住证'.repeat(500)),
  '10 KB of signs': q('*'.repeat(long)),
  'control characters': q('\u0000\u0007居住证\u001B\u202E'),
  'half a surrogate pair': 'q=%ED%A0%80居住证%ED%B0%80',
  'cut-off percent signs': 'q=%E5%B1%85%E4%BD%8F%E8%AF%81%E5%B1%&page=%',
  markup: q('<img src=x onerror=alert(1)>居住证</script>'),
  'names of what every object has': q('constructor __proto__ toString'),
  'broken filters': `${q('居住证')}&audience=<b>&department=a:b OR&online=((((`,
  'filters of 10 KB': `${q('居住证')}&event=${'a-'.repeat(long / 2)}`,
  'filters that every object has': 'q=&audience=constructor&event=__proto__&department=tostring',
  'no page': `${q('居住证')}&page=-1e9`,
};
