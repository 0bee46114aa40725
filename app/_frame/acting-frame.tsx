import { PageFrame, type PageFrameProps } from './page-frame.tsx';

/** The frame of a page with forms. */
export const ActingFrame = (props: PageFrameProps) => (
  <>
    <PageFrame {...props} />
    <script src="/modules/forms.js" type="module" />
  </>
);
