import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isForbiddenAddress, literalAddress } from '../../src/adapters/forbidden-address.ts'

it.each([
  // First and last addresses of every special network
  '0.0.0.0',
  '0.255.255.255',
  '10.0.0.0',
  '10.255.255.255',
  '100.64.0.0',
  '100.127.255.255',
  '127.0.0.0',
  '127.255.255.255',
  '169.254.0.0',
  '169.254.169.254',
  '169.254.255.255',
  '172.16.0.0',
  '172.31.255.255',
  '192.0.0.0',
  '192.0.0.255',
  '192.0.2.1',
  '192.88.99.1',
  '192.168.0.0',
  '192.168.255.255',
  '198.18.0.0',
  '198.19.255.255',
  '198.51.100.1',
  '203.0.113.1',
  '224.0.0.1',
  '239.255.255.255',
  '240.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:8.8.8.8',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:0:127.0.0.1',
  '::127.0.0.1',
  '64:ff9b::8.8.8.8',
  '64:ff9b:1::1',
  '100::1',
  '2001::1',
  '2001:0:4136:e378:8000:63bf:3fff:fdd2',
  '2001:10::1',
  '2001:20::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '2002:808:808::1',
  '3fff::1',
  '3fff:fff:ffff::1',
  '5f00::1',
  'fc00::1',
  'fdff:ffff::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
  // No address, or not in its one spelling
  '',
  'localhost',
  'example.org',
  '127.1',
  '2130706433',
  '0x7f000001',
  '0177.0.0.1',
  '08.8.8.8',
  '8.8.8',
  '8.8.8.8.8',
  '256.8.8.8',
  '8.8.8.8 ',
  ' 8.8.8.8',
  '[2606:4700::1]',
  '2606:4700::1::1',
  '2606:4700',
  '2606:4700:1:2:3:4:5:6:7',
  '2606:4700:1:2:3:4:5::6:7',
  '2606::4700:1:2:3:4:5:6:7',
  '2606:47000::1',
  '2606:470g::1',
  '2606:4700::1.2.3',
  ':2606::1',
])('%j is forbidden', (address) => {
  expect(isForbiddenAddress(address)).toBe(true)
})

it.each([
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.0',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '169.255.0.0',
  '172.15.255.255',
  '172.32.0.0',
  '192.0.1.0',
  '192.167.255.255',
  '192.169.0.0',
  '198.17.255.255',
  '198.20.0.0',
  '223.255.255.255',
  '2606:4700:4700::1111',
  '2A00:1450:4001:81B::200E',
  '2001:200::1',
  '2003::1',
  '2606:4700::1.2.3.4',
  '2606:4700:1:2:3:4:5:6',
  '2606:4700:1:2:3:4:5::',
])('%s is public', (address) => {
  expect(isForbiddenAddress(address)).toBe(false)
})

it('no private IPv4 address becomes public in the clothes of IPv6', () => {
  const byte = fc.integer({ min: 0, max: 255 })
  const hex = (high: number, low: number) => (high * 256 + low).toString(16)
  fc.assert(
    fc.property(byte, byte, byte, byte, (a, b, c, d) => {
      const tail = `${hex(a, b)}:${hex(c, d)}`
      for (const dressed of [
        `::ffff:${a}.${b}.${c}.${d}`,
        `::ffff:${tail}`,
        `::${tail}`,
        `64:ff9b::${tail}`,
        `2002:${tail}::`,
        `2001:0:${tail}::`,
      ])
        expect(isForbiddenAddress(dressed)).toBe(true)
    }),
  )
})

it('any text is answered', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()),
      (text) => typeof isForbiddenAddress(text) === 'boolean',
    ),
  )
})

it.each([
  ['http://127.0.0.1/', '127.0.0.1'],
  ['http://2130706433/', '127.0.0.1'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://017700000001/', '127.0.0.1'],
  ['http://[::1]:80/', '::1'],
  ['http://[::FFFF:127.0.0.1]/', '::ffff:7f00:1'],
  ['http://paper.example/', undefined],
  ['http://1.2.3.4.example/', undefined],
])('the literal address of %s is %s', (url, address) => {
  expect(literalAddress(new URL(url).hostname)).toBe(address)
})
