import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A mail that somebody would have received. `at` is the real instant of its arrival. */
export type Mail = {
  id: string
  at: string
  from: string
  to: string[]
  subject: string
  html: string
  text: string
  headers: Record<string, string>
  /** `content` is base64. */
  attachments?: { filename: string; contentType: string; content: string }[]
}

export type Store = {
  /** On the disk before it returns: a mail that was accepted is kept. */
  add: (mail: Omit<Mail, 'id' | 'at'>) => Promise<Mail>
  /** Newest first. `to` is a part of an address; `since` an ISO instant. */
  find: (wanted: { to?: string; since?: string }) => Mail[]
  get: (id: string) => Mail | undefined
  clear: () => Promise<void>
  /** How many of the next deliveries are to be refused, as a mail server that fails would. */
  outage: { left: number }
  settled: () => Promise<void>
}

/** So many mails are kept; the oldest make room. */
const BOUND = 2_000

/** The mails of a folder, one file each, kept over restarts. */
export async function openStore(folder: string): Promise<Store> {
  await mkdir(folder, { recursive: true })
  const mails = await readAll(folder)
  let last: Promise<unknown> = Promise.resolve()
  const fileOf = ({ id }: Pick<Mail, 'id'>) => join(folder, `${id}.json`)

  return {
    add: async (content) => {
      const mail: Mail = { id: randomUUID(), at: new Date().toISOString(), ...content }
      const writing = writeWhole(fileOf(mail), JSON.stringify(mail))
      last = Promise.allSettled([last, writing])
      await writing
      mails.unshift(mail)
      for (const old of mails.splice(BOUND)) await rm(fileOf(old), { force: true })
      return mail
    },
    find: ({ to, since }) =>
      mails.filter(
        (mail) =>
          (!to || mail.to.some((address) => address.toLowerCase().includes(to.toLowerCase()))) &&
          (!since || Date.parse(mail.at) >= Date.parse(since)),
      ),
    get: (id) => mails.find((mail) => mail.id === id),
    clear: async () => {
      for (const mail of mails.splice(0)) await rm(fileOf(mail), { force: true })
    },
    outage: { left: 0 },
    settled: async () => void (await last),
  }
}

async function readAll(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const mails = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Mail),
  )
  return mails.sort((a, b) => (a.at < b.at ? 1 : -1))
}

async function writeWhole(file: string, content: string) {
  await writeFile(`${file}.part`, content)
  await rename(`${file}.part`, file)
}
