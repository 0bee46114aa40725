/** What a form was sent with, or shows: values by name. */
export type Fields = Record<string, string[]>;

type FormPage = { fields: Fields; errors?: Record<string, string>; isDone?: boolean };

/** A page with two forms, of which the first has every kind of control; as the server writes it, with nothing of scripts. */
export function formPage({ fields, errors = {}, isDone = false }: FormPage): string {
  const value = (name: string) => escape(fields[name]?.[0] ?? '');
  const has = (name: string, one: string) => fields[name]?.includes(one) ?? false;
  const input = (type: string) =>
    `<p><label for="${type}">${type} 标签</label><input id="${type}" name="${type}" type="${type}" value="${value(type)}"></p>`;
  const failed = Object.keys(errors).length > 0;
  return document(
    `${failed ? '错误：' : ''}填表`,
    `<h1>填表</h1>
    <form method="POST" enctype="multipart/form-data" novalidate id="one">
      ${failed ? summary(errors) : ''}
      <input type="hidden" name="locale" value="zh">
      ${['text', 'email', 'tel', 'number', 'date', 'password'].map(input).join('')}
      <p><label for="area">长文字</label><textarea id="area" name="area">\n${value('area')}</textarea></p>
      ${group('radio', ['a', 'b'], has)}${group('box', ['x', 'y'], has)}
      <p><label for="pick">选一个</label><select id="pick" name="pick">${['', 'p', 'q']
        .map((one) => `<option value="${one}"${has('pick', one) ? ' selected' : ''}>选项 ${one}</option>`)
        .join('')}</select></p>
      <p><label for="paper">文件</label><input id="paper" name="paper" type="file"></p>
      <button name="deed" value="save">保存并继续</button>
      <div role="status">${isDone ? '<p>已发送。</p>' : ''}</div>
    </form>
    <form method="POST" enctype="multipart/form-data" novalidate id="two">
      <label for="note">备注</label><textarea id="note" name="note"></textarea>
      <label><input type="checkbox" id="urgent" name="urgent" value="yes">加急</label>
      <button>保存备注</button>
    </form>
    <form method="POST" id="urlencoded"><input type="hidden" name="lines" value="一\n二"><button>普通发送</button></form>
    <form method="POST" id="plain" data-plain enctype="multipart/form-data"><button>浏览器发送</button></form>
    <details id="more"><summary>更多</summary><p>说明</p></details>
    <p><a href="/zh/elsewhere">别处</a></p>`,
  );
}

/** Where a form that was taken leads. */
export const nextPage = (): string =>
  document(
    '下一页',
    '<h1>下一页</h1><p>已保存。</p><label for="text">别的问题</label><input id="text" name="text">',
  ).replace(
    '</head>',
    '<link rel="stylesheet" href="/second.css"><script type="module" src="/modules/second.js"></script></head>',
  );

/** The same page for a reader of English. */
export const inEnglish = (html: string): string =>
  html
    .replace('lang="zh-CN"', 'lang="en"')
    .replace('<a href="/en/form" data-other-language>English', '<a href="/zh/form" data-other-language>中文')
    .replaceAll('填表', 'Fill in')
    .replaceAll('标签', 'label');

/** As app/_request/plain-page.ts. */
export const plainRefusal = (title: string): string =>
  `<!doctype html><html lang="zh-CN"><title>${title}</title><h1>${title}</h1><p>没有保存。</p><p><a href="/zh">首页</a></p></html>`;

const document = (
  title: string,
  main: string,
): string => `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8">
  <title>${title}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/first.css"></head><body>
  <header><a href="#content">跳到正文</a> <a href="/en/form" data-other-language>English</a></header>
  <main id="content" tabindex="-1">${main}</main>
  <script type="module" src="/modules/forms.js"></script></body></html>`;

/** As app/_ui/error-summary.tsx. */
const summary = (errors: Record<string, string>): string =>
  `<div tabindex="-1" autofocus role="group" data-alarm="true" aria-labelledby="what"><h2 id="what">请改正以下内容</h2><ul>${Object.entries(
    errors,
  )
    .map(([id, text]) => `<li><a href="#${id}">${text}</a></li>`)
    .join('')}</ul></div>`;

const group = (name: string, values: string[], has: (name: string, one: string) => boolean): string =>
  `<fieldset><legend>选择 ${name}</legend>${values
    .map(
      (one, at) =>
        `<input type="${name === 'box' ? 'checkbox' : 'radio'}" id="${at === 0 ? name : `${name}-${one}`}" name="${name}" value="${one}"${
          has(name, one) ? ' checked' : ''
        }><label for="${at === 0 ? name : `${name}-${one}`}">答案 ${one}</label>`,
    )
    .join('')}</fieldset>`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
