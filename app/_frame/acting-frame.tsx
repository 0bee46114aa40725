import { PageFrame, type PageFrameProps } from './page-frame.tsx';
import { RenderedOnce } from '#app/_ui/rendered-once.tsx';

/** The frame of a page with forms, which is made anew for each request. */
export const ActingFrame = (props: PageFrameProps) => (
  <RenderedOnce>
    <PageFrame {...props} />
    <script src="/modules/forms.js" type="module" />
  </RenderedOnce>
);
