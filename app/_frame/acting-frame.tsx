import { PageFrame, type PageFrameProps } from './page-frame.tsx';

export const ActingFrame = (props: PageFrameProps) => (
  <>
    <PageFrame {...props} />
    <script src="/modules/forms.js" type="module" />
  </>
);
