/** The picture beside a shared link: the size, in pixels, that readers of Open Graph show whole. */
export const sharedImage = { width: 1200, height: 630 };
