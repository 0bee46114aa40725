'use client';

import { useLayoutEffect, useRef, useState, useSyncExternalStore, type TextareaHTMLAttributes } from 'react';

type TextAreaProps = TextareaHTMLAttributes<HTMLTextAreaElement> & { id: string };

/**
 * Keeps what was typed before the framework came. Taking a page over, React leaves an input alone, but sets a textarea
 * back to the text it was sent with.
 */
export const TextArea = (props: TextAreaProps) => {
  const box = useRef<HTMLTextAreaElement>(null);
  const takesOver = useSyncExternalStore(never, no, yes);
  const [typed] = useState(() => (takesOver ? inBox(props.id) : undefined));
  useLayoutEffect(() => {
    if (!typed || !box.current || box.current.value === typed.value) return;
    box.current.value = typed.value;
    box.current.setSelectionRange(typed.start, typed.end);
  }, [typed]);
  return <textarea {...props} ref={box} />;
};

function inBox(id: string) {
  if (typeof document === 'undefined') return undefined;
  const box = document.getElementById(id);
  if (!(box instanceof HTMLTextAreaElement)) return undefined;
  return { value: box.value, start: box.selectionStart, end: box.selectionEnd };
}

const never = () => no;
const no = () => false;
const yes = () => true;
