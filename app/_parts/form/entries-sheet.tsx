/** The stylesheet of lists, for the pages that have any. */
export const EntriesSheet = () => (
  // oxlint-disable-next-line next/no-css-tags -- the layout's sheet is every page's, and few have a list
  <link rel="stylesheet" href="/modules/entries.css" />
);
