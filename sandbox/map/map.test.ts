import { afterAll, expect, test } from 'vitest'
import { type Ground, grounds, tilesAt } from '#app/lib/map/tiles.ts'
import { freePort } from '#db/embedded/index.ts'
import { serveMap } from './serve.ts'

const port = await freePort()
const map = await serveMap('127.0.0.1', port)
afterAll(() => map.close())

const address = (ground: Ground, at: Record<'z' | 'x' | 'y', number>) =>
  tilesAt(`http://127.0.0.1:${port}/wmts`, ground).replaceAll(/\{(\w)\}/g, (_, axis) =>
    String(at[axis as 'z']),
  )
const village = { z: 14, x: 8497, y: 5912 }

test('the sandbox draws each ground that a map asks for, by the same address', async () => {
  for (const ground of Object.keys(grounds) as Ground[]) {
    const answer = await fetch(address(ground, village))
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, grounds[ground].format])
    expect((await answer.arrayBuffer()).byteLength, ground).toBeGreaterThan(1_000)
  }
})

test('it answers what it cannot draw by an exception of OGC, as the real one does', async () => {
  const ask = async (change: (address: string) => string) => {
    const answer = await fetch(change(address('plan', village)))
    const [, code, locator] = /exceptionCode="(\w+)" locator="(\w+)"/.exec(await answer.text()) ?? []
    return [answer.status, code, locator]
  }
  expect(await ask((one) => one.replace('PLANIGNV2', 'CADASTRE'))).toEqual([
    400,
    'InvalidParameterValue',
    'LAYER',
  ])
  expect(await ask((one) => one.replace('SERVICE=WMTS&', ''))).toEqual([
    400,
    'MissingParameterValue',
    'SERVICE',
  ])
  expect(await ask((one) => one.replace('TILEROW=5912', 'TILEROW=99999'))).toEqual([
    400,
    'TileOutOfRange',
    'TILEROW',
  ])
  expect(await ask((one) => one.replace('TILECOL=8497', 'TILECOL=x'))).toEqual([
    400,
    'TileOutOfRange',
    'TILECOL',
  ])
})
