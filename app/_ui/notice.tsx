import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

const looks = {
  info: { box: 'border-paused bg-paused-tint', icon: 'info', ink: 'text-paused' },
  warning: { box: 'border-near bg-near-tint', icon: 'triangle-alert', ink: 'text-near' },
  success: { box: 'border-normal bg-normal-tint', icon: 'check', ink: 'text-normal' },
  refusal: { box: 'border-overdue bg-overdue-tint', icon: 'x', ink: 'text-overdue' },
};

type NoticeProps = { kind?: keyof typeof looks; title?: string; children: ReactNode };

export const Notice = ({ kind = 'info', title, children }: NoticeProps) => (
  <div className={`flex gap-3 rounded border-l-4 px-4 py-3 ${looks[kind].box}`}>
    <Icon name={looks[kind].icon} className={`mt-[0.25em] size-[1.2em] ${looks[kind].ink}`} />
    <div className="min-w-0">
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  </div>
);
