import { action as send } from '#app/routes/station/reports/send.ts'
import { openLog } from '#app/services/log.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { fieldDrafts } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aPicture, lights } from '#tests/fixtures/field/reports.ts'
import type { Instance } from './context.ts'

/** A file service that tells what it was asked to keep and to remove. */
function service(onKeep = () => {}) {
  const [kept, removed]: string[][] = [[], []]
  const files = {
    look: async ({ name }: { name: string }) => ({ ...aPicture(), name }),
    keep: async ({ name }: { name: string }) => {
      onKeep()
      kept!.push(name)
      return { ...aPicture(), name }
    },
    remove: async ({ key }: { key: string }) => void removed!.push(key),
  } as unknown as Instance['files']
  return { files, kept: kept!, removed: removed! }
}

const secrets = openSecrets(['x'.repeat(40)])
const log = openLog({ name: 'test', level: 'silent' })
const upload = { purpose: 'photo', field: 'photos', most: 4, from: 'anybody' } as const

async function sent(
  db: Db,
  files: Instance['files'],
  more: Record<string, string> = {},
  givenUp?: AbortSignal,
) {
  const body = new FormData()
  const fields = {
    ...{ categoryId: await lights(db), kind: 'fault', body: 'De la glace.', lang: 'fr' },
    ...{ whereabouts: 'Devant la poste', deviceId: '01a22d19-7618-435b-9240-50f80257680b' },
    ...{ token: 'a'.repeat(32), how: 'check', ...more },
  }
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  body.append('photos', new File(['glace'], 'glace.png'))
  const instance = { db, readDb: db, files, rateLimits: false, log, ...secrets } as unknown as Instance
  return send({
    request: new Request('http://localhost/signalements/envoi', { method: 'POST', body }),
    params: {},
    context: {
      ...{ instance, requestId: 'test', address: '127.0.0.1', nonce: '', upload, setCookies: [], givenUp },
      viewer: Promise.resolve(null),
    },
  })
}

describe('a report with pictures', () => {
  test('that is sent again is answered before a picture is drawn', async ({ db }) => {
    const { files, kept } = service()
    const answers = [await sent(db, files), await sent(db, files)]
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(kept).toEqual(['glace.png'])
  })

  test('whose page was given up while it was drawn leaves neither words nor pictures', async ({ db }) => {
    const waits = new AbortController()
    const { files, kept, removed } = service(() => waits.abort(new Error('given up')))
    await expect(sent(db, files, {}, waits.signal)).rejects.toThrow('given up')
    expect([kept.length, removed.length, await db.$count(fieldDrafts)]).toEqual([1, 1, 0])
  })
})
