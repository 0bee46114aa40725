import { expect, test } from 'vitest';
import { networkOf } from './client-address.ts';

test('the last entry counts: a client may write anything before it', () => {
  expect(networkOf('1.2.3.4, 203.0.113.9')).toBe('203.0.113.9');
  expect(networkOf('203.0.113.9')).toBe('203.0.113.9');
});

test.each([
  ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
  ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the addresses of one IPv6 network are one: %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each(['203.0.113.9:4711', '::ffff:203.0.113.9', '::FFFF:203.0.113.9', '[::ffff:203.0.113.9]:4711'])(
  '%s is the address 203.0.113.9, however a proxy writes it',
  (written) => expect(networkOf(written)).toBe('203.0.113.9'),
);

test('a port makes no network of its own', () => {
  expect(networkOf('[2001:db8:1:2::1]:4711')).toBe('2001:db8:1:2');
});

test('a request without an address is counted with its like', () => {
  expect(networkOf(null)).toBe('');
});
