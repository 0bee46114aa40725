/**
 * The client's network, for rate limits: the entry the nearest proxy appended, because clients can forge earlier ones.
 * An IPv6 address counts by its network, because a household has the rest of it.
 */
export const networkOf = (forwardedFor: string | null): string => {
  const address = withoutPort((forwardedFor?.split(',').at(-1) ?? '').trim()).replace(/^::ffff:(?=[\d.]+$)/i, '');
  return address.includes(':') && !address.includes('.') ? groupsOf(address).slice(0, 4).join(':') : address;
};

/** Some proxies append a port, new with each connection: `203.0.113.9:4711`, `[2001:db8::1]:4711`. */
const withoutPort = (address: string): string => address.replace(/^\[(.+)\](?::\d+)?$|^([\d.]+):\d+$/, '$1$2');

function groupsOf(address: string): string[] {
  const [before = [], after = []] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const left = Math.max(0, 8 - before.length - after.length);
  return [...before, ...Array.from({ length: left }, () => '0'), ...after].map((group) => group.toLowerCase());
}
