import { Icon } from '#app/_ui/icon.tsx';

/** Marks what awaits a reply, by colour, shape and words. */
export const ReplyMark = ({ text }: { text: string }) => (
  <span className="inline-flex items-baseline gap-1.5 rounded bg-near-tint px-1.5 text-small font-semibold text-near">
    <Icon name="mail" className="size-[1em] translate-y-[0.1em]" />
    {text}
  </span>
);
