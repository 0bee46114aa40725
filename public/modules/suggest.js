// Suggestions while one types: the combobox pattern of the ARIA practices, over a form that works without it.
// What was searched before is kept on this device only, and never sent.
const pause = 120;
const key = 'recent-searches';
const most = 5;

const field = document.querySelector('[data-suggest]');
if (field) start(field, field.querySelector('input'), JSON.parse(field.dataset.words));

function start(field, input, words) {
  const list = make('ul', { id: 'suggestions', role: 'listbox', 'aria-label': words.list });
  const forget = make('button', { type: 'button' }, words.forget);
  const note = make('p', { class: 'suggest-note' }, words.onDevice, forget);
  const panel = make('div', { class: 'suggest-panel', hidden: '' }, list, note);
  const status = make('p', { role: 'status', class: 'sr-only' });
  field.append(panel, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
    'aria-expanded': 'false',
  }))
    input.setAttribute(name, value);
  if (field.dataset.remember) remember(field.dataset.remember);

  let timer;
  let asked = new AbortController();
  let active = -1;

  const isOpen = () => !panel.hidden;
  const choose = (place) => {
    active = place;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === place));
    const chosen = list.children[place];
    if (!chosen) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  };
  const close = () => {
    clearTimeout(timer);
    asked.abort();
    panel.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    status.textContent = '';
    choose(-1);
  };
  const show = (suggestions, isRecent) => {
    list.replaceChildren(...suggestions.map((one, index) => optionOf(one, index, words.kinds)));
    choose(-1);
    note.hidden = !isRecent;
    panel.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(isOpen()));
    status.textContent = suggestions.length > 0 ? words.count.replace('{n}', suggestions.length) : words.none;
  };
  const showRecent = () => {
    const searches = recent();
    if (searches.length === 0) return close();
    const address = (text) => `${input.form.action}?q=${encodeURIComponent(text)}`;
    show(
      searches.map((text) => ({ kind: 'recent', parts: [text], address: address(text) })),
      true,
    );
  };
  const ask = async () => {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    const text = input.value.trim();
    if (text === '') return showRecent();
    try {
      const answer = await fetch(`${field.dataset.suggest}&q=${encodeURIComponent(text)}`, { signal });
      if (answer.ok) {
        const { suggestions } = await answer.json();
        if (!signal.aborted) show(suggestions, false);
      }
    } catch {
      // Superseded, or no connection: the form is there all the same.
    }
  };
  const later = () => {
    clearTimeout(timer);
    asked.abort();
    choose(-1);
    // Earlier searches answer an empty field; they are not what is being typed.
    if (!note.hidden) close();
    timer = setTimeout(ask, pause);
  };

  const move = (step) => {
    const all = list.children.length;
    // Beyond either end lies the field itself.
    choose(((active + 1 + step + all + 1) % (all + 1)) - 1);
  };
  const keys = {
    ArrowDown: () => (isOpen() ? move(1) : ask()),
    ArrowUp: () => (isOpen() ? move(-1) : ask()),
    Home: () => active >= 0 && choose(0),
    End: () => active >= 0 && choose(list.children.length - 1),
    Enter: () => isOpen() && active >= 0 && open(list.children[active]),
    Escape: () => isOpen() && close(),
  };
  input.addEventListener('keydown', (event) => {
    // Within a composition the keys belong to the input method.
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (keys[event.key] && keys[event.key]() !== false) event.preventDefault();
  });
  input.addEventListener('input', (event) => event.isComposing || later());
  input.addEventListener('compositionend', later);
  input.addEventListener('focus', () => input.value.trim() === '' && showRecent());
  input.addEventListener('click', () => isOpen() || (input.value.trim() === '' && showRecent()));
  field.addEventListener('focusout', ({ relatedTarget }) => field.contains(relatedTarget) || close());
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.target === input || !isOpen()) return;
    close();
    input.focus();
  });
  // The field keeps the focus while the mouse or a finger is on the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => open(target.closest('[role=option]')));
  forget.addEventListener('click', () => {
    keep([]);
    close();
    status.textContent = words.forgotten;
    input.focus();
  });
  addEventListener('pagehide', close);
}

const open = (option) => {
  if (option) location.assign(option.dataset.address);
};

const optionOf = ({ kind, parts, address }, index, kinds) =>
  make(
    'li',
    { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false', 'data-address': address },
    make('span', {}, ...parts.map((part, place) => (place % 2 ? make('mark', {}, part) : part))),
    make('span', { class: 'suggest-kind' }, ` ${kinds[kind]}`),
  );

function make(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function recent() {
  try {
    const kept = JSON.parse(localStorage.getItem(key));
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

function remember(text) {
  keep([text, ...recent().filter((other) => other !== text)].slice(0, most));
}

function keep(searches) {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing forgets by itself.
  }
}
