/** Question words before the subject; the longest first, so that 怎么办理 is tried before 怎么. */
const before = sorted([
  ...[
    '请问',
    '我要',
    '我想',
    '我想要',
    '想要',
    '如何',
    '怎么',
    '怎么办',
    '怎么办理',
    '怎样',
    '怎样办理',
    '如何办理',
    '如何办',
  ],
  ...['哪里', '哪里可以', '在哪里', '在哪', '去哪', '去哪里', '到哪里', '能不能', '可不可以', '可以', '你好', '您好'],
  ...[
    'how do i',
    'how can i',
    'how do you',
    'how to',
    'how does',
    'where do i',
    'where can i',
    'when do i',
    'what is the',
  ],
  ...[
    'what is',
    'what are',
    'can i',
    'do i need to',
    'do i need',
    'should i',
    'i want to',
    'i need to',
    'i would like to',
  ],
  ...['please', 'help me', 'can you', 'help with'],
]);
const after = sorted([
  ...[
    '怎么办',
    '怎么办理',
    '怎么弄',
    '怎么申请',
    '如何办理',
    '怎么',
    '如何',
    '在哪里',
    '在哪',
    '在哪里办',
    '在哪办',
    '去哪办',
    '去哪里办',
  ],
  ...[
    '要什么材料',
    '需要什么材料',
    '需要什么',
    '要多少钱',
    '多少钱',
    '多久',
    '要多久',
    '吗',
    '呢',
    '啊',
    '呀',
    '了吗',
    '可以吗',
  ],
  'please',
]);

/** The query without the question around it, unless nothing would be left; the text must be normalised. */
export function withoutQuestion(text: string): string {
  let rest = text.replaceAll(/[\p{P}\s]+$/gu, '').trim();
  for (let shorter = trimOnce(rest); shorter !== rest; shorter = trimOnce(rest)) rest = shorter;
  return rest;
}

function trimOnce(text: string): string {
  const start = before.find((phrase) => text.startsWith(phrase) && isEdge(text, phrase, text[phrase.length]));
  if (start) return keep(text.slice(start.length), text);
  const end = after.find((phrase) => text.endsWith(phrase) && isEdge(text, phrase, text.at(-phrase.length - 1)));
  return end ? keep(text.slice(0, -end.length), text) : text;
}

/** An English phrase ends where a word ends. */
const isEdge = (_text: string, phrase: string, next: string | undefined): boolean =>
  !/[a-z]/.test(phrase) || next === undefined || !/[\p{L}\p{N}]/u.test(next);

const keep = (rest: string, whole: string): string => {
  const trimmed = rest.replaceAll(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
  return [...trimmed].length > 1 ? trimmed : whole;
};

function sorted(phrases: string[]): string[] {
  return phrases.toSorted((one, other) => other.length - one.length);
}
