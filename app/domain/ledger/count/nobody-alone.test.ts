import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { leafHash, merklePath, merkleRoot, rootOf } from './merkle.ts'
import { nobodyAlone } from './nobody-alone.ts'

const sum = (...people: (number | string)[]) => new Map(people.map((one) => [String(one), 1]))
const less = (come: number[], go: number[]) =>
  new Map([...come.map((one) => [String(one), 1] as const), ...go.map((one) => [String(one), -1] as const)])
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const itself = (amount: string) => amount.split(':')[0]!

describe('sums of many', () => {
  test.for([
    ['one sum of five', [sum(...from(1, 5))], true],
    ['one sum of four', [sum(...from(1, 4))], false],
    ['two sums that differ by one', [sum(...from(1, 6)), sum(...from(1, 5))], false],
    ['two sums that differ by four', [sum(...from(1, 9)), sum(...from(1, 5))], false],
    ['two sums that differ by five', [sum(...from(1, 10)), sum(...from(1, 5))], true],
    ['the same sum twice', [sum(...from(1, 5)), sum(...from(1, 5))], true],
    [
      'a whole of which two parts leave one',
      [sum(...from(1, 11)), sum(...from(1, 5)), sum(...from(6, 10))],
      false,
    ],
    ['a withdrawal among newcomers', [sum(...from(1, 10)), less(from(11, 15), [1])], true],
    ['a withdrawal by itself', [sum(...from(1, 10)), less([], [1])], false],
    ['five amounts of one person', [sum('1:0', '1:1', '1:2', '1:3', '1:4')], false],
    [
      'a sum that comes by three ways',
      [sum(...from(1, 10)), less(from(11, 15), [1]), less(from(11, 15), [2])],
      false,
    ],
  ] as const)('%s', ([, sums, holds]) => {
    expect(nobodyAlone(sums, itself)).toBe(holds)
  })
})

describe('the tree of a line', () => {
  test('hashes leaves and nodes apart, as RFC 6962 says', () => {
    expect(leafHash('')).toBe(createHash('sha256').update(Buffer.of(0)).digest('hex'))
    // The first entries of the test tree of RFC 6962’s authors.
    expect(leafHash('')).toBe('6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d')
    const two = [leafHash(''), createHash('sha256').update(Buffer.of(0, 0)).digest('hex')]
    expect(merkleRoot(two)).toBe('fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125')
  })

  test('leads from each of its leaves to its root, and from nothing else', () => {
    for (let size = 1; size <= 20; size++) {
      const leaves = Array.from({ length: size }, (_, i) => `leaf ${i}`)
      const hashes = leaves.map(leafHash)
      const root = merkleRoot(hashes)
      leaves.forEach((leaf, index) => {
        const path = merklePath(hashes, index)
        expect(rootOf(leaf, { index, size, path })).toBe(root)
        expect(rootOf(`${leaf}!`, { index, size, path })).not.toBe(root)
        expect(rootOf(leaf, { index, size, path: [...path, root] })).not.toBe(root)
        if (size > 1) expect(rootOf(leaf, { index: (index + 1) % size, size, path })).not.toBe(root)
      })
    }
  })
})
