/**
 * Where a request comes from, as far as one limit counts it: what the nearest proxy appended, for earlier
 * entries are anybody's words. Of an IPv6 address only the network, for a household has all the rest of it.
 */
export const networkOf = (forwardedFor: string | null): string => {
  const address = (forwardedFor?.split(',').at(-1) ?? '').trim();
  return address.includes(':') && !address.includes('.') ? groupsOf(address).slice(0, 4).join(':') : address;
};

function groupsOf(address: string): string[] {
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const left = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: left }, () => '0'), ...after].map((group) => group.toLowerCase());
}
