import { words, type Locale } from '#lib/kernel/locale.ts';
import { queueKeys } from './keys.ts';
import { queueWords } from './queue-words.ts';
import type { Queue } from '#lib/applications/case/listed.ts';

const texts = words({
  zh: {
    keys: '按键',
    title: '按键',
    about: '在文字框里打字时，按键不起作用。每个按键都有同样作用的按钮。',
    close: '关闭',
    use: '使用按键',
    counter: '窗口',
    groups: {
      list: '列表',
      acts: '办理',
      case: '本件',
      go: '先按 g，再按',
    },
    list: [
      ['j', '下一件'],
      ['k', '上一件'],
      ['Enter', '打开'],
      ['/', '查办件'],
    ],
    acts: [
      ['t', '接手同事的办件'],
      ['a', '受理'],
      ['c', '补正'],
      ['p', '提出意见'],
      ['d', '决定'],
      ['s', '中止、恢复计时'],
      ['e', '送达'],
      ['⌘ Enter', '提交'],
    ],
    case: [
      ['m', '写给申请人'],
      ['n', '写备注'],
      ['?', '这张表'],
    ],
  },
  en: {
    keys: 'Keys',
    title: 'Keys',
    about: 'While you type in a field, keys do nothing. Every key has a button that does the same.',
    close: 'Close',
    use: 'Use keys',
    counter: 'Counter',
    groups: { list: 'List', acts: 'Acts', case: 'This case', go: 'Press g, then' },
    list: [
      ['j', 'next case'],
      ['k', 'case before'],
      ['Enter', 'open'],
      ['/', 'find a case'],
    ],
    acts: [
      ['t', 'take over from a colleague'],
      ['a', 'accept'],
      ['c', 'corrections'],
      ['p', 'propose'],
      ['d', 'decide'],
      ['s', 'stop or resume the clock'],
      ['e', 'deliver'],
      ['⌘ Enter', 'send'],
    ],
    case: [
      ['m', 'write to the applicant'],
      ['n', 'write a note'],
      ['?', 'this table'],
    ],
  },
});

/** The keys of the desk, and a switch for them; it opens without a script. */
export const KeyHelp = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  return (
    <div className="key-help">
      <button type="button" popoverTarget="keys" data-key="?" className="key-help-button">
        {say.keys} <kbd>?</kbd>
      </button>
      <section id="keys" popover="auto" aria-labelledby="keys-title">
        <h2 id="keys-title">{say.title}</h2>
        <p className="text-quiet">{say.about}</p>
        <KeyGroups locale={locale} />
        <p className="key-help-foot">
          {/* Hidden until its script arrives, without which there are no keys. */}
          <label hidden data-keys-switch>
            <input type="checkbox" /> {say.use}
          </label>
          <button type="button" popoverTarget="keys" popoverTargetAction="hide" className="button button-quiet">
            {say.close}
          </button>
        </p>
      </section>
    </div>
  );
};

const KeyGroups = ({ locale }: { locale: Locale }) => {
  const say = texts[locale];
  const queues = Object.entries(queueKeys) as [Queue, string][];
  const groups: [string, string[][]][] = [
    [say.groups.list, say.list],
    [say.groups.acts, say.acts],
    [say.groups.case, say.case],
    [say.groups.go, [...queues.map(([queue, key]) => [key, queueWords[locale][queue].name]), ['k', say.counter]]],
  ];
  return (
    <div className="key-groups">
      {groups.map(([title, keys]) => (
        <div key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  );
};
