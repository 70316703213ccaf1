import { desc, eq } from 'drizzle-orm'
import { act } from '#app/domain/act.ts'
import { creditInvoice } from '#app/domain/funding/index.ts'
import { openFiles } from '#app/services/files.ts'
import type { Message } from '#app/services/mail.ts'
import type { Db } from '#db/client.ts'
import { invoices, files as kept, people } from '#db/schema/index.ts'
import { describe, expect, test } from '#tests/db.ts'
import { queued } from '#tests/fixtures/promises.ts'
import { aPackage, aSellingTown, settled, taken } from '#tests/fixtures/sponsoring.ts'
import { aFolder } from '#tests/folder.ts'
import { printInvoice } from '../papers/print-invoice.ts'
import type { Tools } from '../tools.ts'
import { mailInvoice } from './mail-invoice.ts'

/** A business whose member has paid, reached at this address; her invoices go to compta@refuge.example. */
async function paid(db: Db, email: string | null) {
  const town = await aSellingTown(db)
  await db.update(people).set({ email, locale: 'it' }).where(eq(people.id, town.business.spokeswoman.id))
  const offered = await aPackage(db, { projectId: town.project.id, preparedBy: town.agent.id })
  await settled(db, await taken(db, offered, town.business))
  const sent: Message[] = []
  const tools = {
    db,
    files: openFiles({
      DATA_DIR: aFolder(),
      SECRET_KEYS: ['k'.repeat(32)],
      S3_REGION: 'auto',
    }),
    origin: 'https://cordee.example',
    mail: { send: async (message: Message) => void sent.push(message), close: () => {} },
  } as unknown as Tools
  return { ...town, tools, sent }
}

describe('an invoice', () => {
  test('is mailed as a file to the address for invoices, in the language of whoever paid, before or after it is printed', async ({
    db,
  }) => {
    const { tools, sent } = await paid(db, 'gerante@refuge.example')
    const [job] = await queued(db, 'mail-invoice')
    await mailInvoice(tools, job!.payload)
    await printInvoice(tools, job!.payload)
    await mailInvoice(tools, job!.payload)
    const [first, again] = sent
    expect(first).toMatchObject({
      to: 'compta@refuge.example',
      subject: expect.stringMatching(/^Fattura F-/),
    })
    expect(first!.text).toContain('Refuge du Col')
    expect(first!.attachments).toMatchObject([
      { filename: expect.stringMatching(/^F-\d{4}-0001\.pdf$/), contentType: 'application/pdf' },
    ])
    expect(first!.attachments![0]!.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect(again!.headers).toEqual(first!.headers)
    expect(await db.select().from(kept)).toHaveLength(1)
  })

  test.for([
    ['compta@refuge.example', 0],
    ['Compta@Refuge.example', 0],
    ['gerante@refuge.example', 1],
    [null, 1],
  ] as const)(
    'is mailed there only where it is not the address of whoever paid: %s',
    async ([email, mails], { db }) => {
      const { tools, sent } = await paid(db, email)
      const [job] = await queued(db, 'mail-invoice')
      await mailInvoice(tools, job!.payload)
      expect(sent).toHaveLength(mails)
    },
  )

  test('is followed there by the credit note that cancels it', async ({ db }) => {
    const { tools, sent, treasurer } = await paid(db, 'gerante@refuge.example')
    const [invoice] = await db.select().from(invoices)
    await act(db, treasurer, (deed) =>
      creditInvoice(deed, { invoiceId: invoice!.id, reason: 'Panneau annulé.' }),
    )
    const [credit] = await db.select().from(invoices).orderBy(desc(invoices.issuedAt)).limit(1)
    expect((await queued(db, 'mail-invoice')).map(({ payload }) => payload.invoiceId)).toContain(credit!.id)
    await mailInvoice(tools, { invoiceId: credit!.id })
    expect(sent).toMatchObject([
      {
        subject: expect.stringMatching(/^Nota di credito A-/),
        attachments: [{ filename: expect.stringMatching(/^A-/) }],
      },
    ])
  })
})
