/** How often one person may send a form before they have to wait; `duration` is in seconds. Its subject declares it. */
export type RateLimit = { name: string; points: number; duration: number };

export const minute = 60;
