/** The size in pixels that Open Graph readers show uncropped. */
export const sharedImage = { width: 1200, height: 630 };
