import { describe, expect, test } from 'vitest'
import { networkCount, networkOf } from './network.ts'

describe('a network', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:0:1:aaaa::1', '2001:db8:0:1::/64'],
    ['2001:DB8::1:0:0:7', '2001:db8:0:0::/64'],
    ['2001:0db8:0000:0001:1:2:3:4', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('is known by its address %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })

  test('may send so much in a while, and then again; others are not concerned', () => {
    let now = 0
    const may = networkCount({ most: 2, seconds: 60 }, () => now)
    expect([may('192.0.2.1'), may('192.0.2.1'), may('192.0.2.1'), may('192.0.2.2')]).toEqual([
      ...[true, true, false, true],
    ])
    now = 60_000
    expect(may('192.0.2.1')).toBe(true)
  })

  test('cannot fill the memory by its many addresses, nor get another one forgotten', () => {
    const may = networkCount({ most: 1, seconds: 60 }, () => 0)
    for (let host = 0; host < 65_536; host++) may(`2001:db8::${host.toString(16)}`)
    expect(may('2001:db8::1')).toBe(false)
  })
})
