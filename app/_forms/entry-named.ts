import { z } from 'zod';

/** The entry of a list that a page is about, as its form names it: `children.2`, or `children.new`. */
export const entryNamed = z
  .string()
  .regex(/^[a-z0-9-]+\.(?:new|\d{1,3})$/)
  .transform((name) => {
    const [list = '', place] = name.split('.');
    return { list, place: place === 'new' ? ('new' as const) : Number(place) };
  });
