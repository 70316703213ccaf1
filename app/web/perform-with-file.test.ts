import { act, person } from '#app/domain/act.ts'
import { makeClaim, noteProof } from '#app/domain/people/index.ts'
import { action as claim } from '#app/routes/account/residency.tsx'
import { action as addPhoto } from '#app/routes/desk/projects/photos.tsx'
import { openLog } from '#app/services/log.ts'
import { openSecrets } from '#app/services/secrets.ts'
import type { Db } from '#db/client.ts'
import { residencyClaims, files as rows } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aTown } from '#tests/town.ts'
import type { Instance } from './context.ts'
import type { Upload } from './forms/takes.ts'

/** A file service that looks, and tells of every file that it was asked to keep. */
function service() {
  const kept: string[] = []
  const foreseen = {
    mediaType: 'application/pdf',
    bytes: 9,
    sha256: '0'.repeat(64),
    width: null,
    height: null,
  }
  const files = {
    look: async () => ({ ...foreseen, key: `proof/${crypto.randomUUID()}`, purpose: 'proof', name: 'x.pdf' }),
    keep: async ({ name }: { name: string }) => {
      kept.push(name)
      throw new Error('kept')
    },
  } as unknown as Instance['files']
  return { files, kept }
}

const proof = () => new File(['%PDF-1.4 '], 'taxe.pdf')

const secrets = openSecrets(['x'.repeat(40)])
const silent = openLog({ name: 'test', level: 'silent' })

type Sent = { db: Db; files: Instance['files']; upload: Upload; viewer: object; params?: object }

/** A form with a file as its route gets it. */
function sent(fields: Record<string, string | File>, { db, files, upload, viewer, params = {} }: Sent) {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return {
    request: new Request('http://localhost/', { method: 'POST', body }),
    params: params as Record<string, string>,
    context: {
      instance: {
        db,
        readDb: db,
        files,
        secure: false,
        rateLimits: false,
        log: silent,
        ...secrets,
      } as unknown as Instance,
      requestId: 'test',
      address: '127.0.0.1',
      nonce: '',
      viewer: Promise.resolve({ viewer, sessionId: 'x', token: 'x' } as never),
      upload,
      setCookies: [],
    },
  }
}

describe('an upload', () => {
  const upload = { purpose: 'proof', field: 'proof' } as const

  test('of a proof is not kept while another claim waits, and leaves nothing', async ({ db }) => {
    const { resident } = await aTown(db)
    const { files, kept } = service()
    const viewer = { id: resident.id, roles: [], heldRoles: [] }
    const send = () =>
      claim(sent({ class: 'permanent', note: '', proof: proof() }, { db, files, upload, viewer }))
    await expect(send()).rejects.toThrow('kept')
    expect(kept).toEqual(['taxe.pdf'])
    expect([await db.$count(rows), await db.$count(residencyClaims)]).toEqual([0, 0])

    await act(db, person(resident.id), async (act) => {
      const file = {
        key: 'proof/x',
        name: 'x',
        mediaType: 'application/pdf',
        bytes: 9,
        width: null,
        height: null,
      }
      const { id } = await noteProof(act, { ...file, sha256: '0'.repeat(64) })
      await makeClaim(act, { class: 'permanent', note: '', proofFileId: id })
    })
    expect(await send()).toMatchObject({ init: { status: 409 } })
    expect(kept).toHaveLength(1)
    expect(await db.$count(rows)).toBe(1)
  })

  test('of a proof is noted before its bytes are written, in a transaction of its own', async ({ db }) => {
    const { resident } = await aTown(db)
    const { files } = service()
    const noted: number[] = []
    const keep: Instance['files']['keep'] = async (upload, beforeWriting) => {
      const kept = await files.look(upload)
      await beforeWriting?.(kept)
      noted.push(await db.$count(rows))
      throw new Error('the store is away')
    }
    const viewer = { id: resident.id, roles: [], heldRoles: [] }
    const form = { class: 'permanent', note: '', proof: proof() }
    await expect(claim(sent(form, { db, files: { ...files, keep }, upload, viewer }))).rejects.toThrow('away')
    expect(noted).toEqual([1])
    expect(await db.$count(residencyClaims)).toBe(0)
  })

  test('that is missing is said beside its field, in words of its own', async ({ db }) => {
    const { resident } = await aTown(db)
    const { files } = service()
    const viewer = { id: resident.id, roles: [], heldRoles: [] }
    const answered = await claim(sent({ class: 'permanent', note: '' }, { db, files, upload, viewer }))
    expect(answered).toMatchObject({
      init: { status: 422 },
      data: {
        initialValue: { class: 'permanent' },
        error: { proof: [expect.stringMatching(/justificatif/)] },
      },
    })
  })

  test('of a picture is not kept for a project that is none', async ({ db }) => {
    const { agent } = await aTown(db)
    const { files, kept } = service()
    const viewer = { id: agent.id, roles: agent.roles, heldRoles: agent.heldRoles }
    const answered = await addPhoto(
      sent(
        { file: proof(), fr: 'Le village sous la neige' },
        {
          ...{ db, files, viewer },
          ...{ upload: { purpose: 'photo', field: 'file' }, params: { slug: 'absent' } },
        },
      ),
    )
    expect(answered).toMatchObject({ init: { status: 404 } })
    expect(kept).toEqual([])
  })
})
