import { act, person } from '#app/domain/act.ts'
import { makeClaim, noteProof } from '#app/domain/people/index.ts'
import { Refusal } from '#app/domain/refusal.ts'
import { openLog } from '#app/services/log.ts'
import type { Instance } from '#app/web/context.ts'
import { residencyClaims, files as rows } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { aTown } from '#tests/town.ts'
import { action as addPhoto } from '../../desk/projects/photos.tsx'
import { keptProof } from './kept-proof.server.ts'

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

const silent = openLog({ name: 'test', level: 'silent' })

describe('an upload', () => {
  const claim = { class: 'permanent', note: '' } as const

  test('of a proof is not kept while another claim waits, and leaves nothing', async ({ db }) => {
    const { resident } = await aTown(db)
    const { files, kept } = service()
    const of = { file: proof(), claim, personId: resident.id }
    await expect(keptProof({ files, db }, of)).rejects.toThrow('kept')
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
      await makeClaim(act, { ...claim, proofFileId: id })
    })
    const refused = await keptProof({ files, db }, of)
    expect(refused).toBeInstanceOf(Refusal)
    expect(refused).toMatchObject({ code: 'claim-waits' })
    expect(kept).toHaveLength(1)
    expect(await db.$count(rows)).toBe(1)
  })

  test('of a picture is not kept for a project that is none', async ({ db }) => {
    const { agent } = await aTown(db)
    const { files, kept } = service()
    const form = new FormData()
    form.set('file', proof())
    form.set('fr', 'Le village sous la neige')
    const viewer = { id: agent.id, roles: agent.roles, heldRoles: agent.heldRoles }
    const answered = await addPhoto({
      request: new Request('http://localhost/mairie/projets/absent/photos', { method: 'POST', body: form }),
      params: { slug: 'absent' },
      context: {
        instance: { db, readDb: db, files, secure: false, rateLimits: false, log: silent } as Instance,
        requestId: 'test',
        address: '127.0.0.1',
        nonce: '',
        viewer: Promise.resolve({ viewer, sessionId: 'x', token: 'x' } as never),
        upload: { purpose: 'photo', field: 'file' },
        setCookies: [],
      },
    })
    expect(answered).toMatchObject({ init: { status: 404 } })
    expect(kept).toEqual([])
  })
})
