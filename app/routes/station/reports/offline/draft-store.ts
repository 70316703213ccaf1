import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** What somebody wrote on this device and the site has not answered yet, or what became of it. */
export type DeviceDraft = {
  /** Made here, and unique on the site: sent twice, it is one report. */
  id: string
  /** The link by which its author reads what becomes of it is made here too: an answer that is lost takes nothing with it. */
  token: string
  /** Where it is sent: in the language in which it was written. */
  path: string
  fields: [name: string, value: string][]
  photos: File[]
  at: number
  /** `unfinished` is sent by nobody before it was completed. */
  state: 'unfinished' | 'waiting' | 'refused' | 'sent'
  /** When the site answered that it can't take it now: it is tried again, the others before it. */
  later?: number
  /** Why it was refused. */
  said?: string
  /** The page that it led to. */
  to?: string
}

/** What a draft is known by: both made here. */
export function newOwn(): Pick<DeviceDraft, 'id' | 'token'> {
  const bytes = String.fromCharCode(...crypto.getRandomValues(new Uint8Array(24)))
  return { id: crypto.randomUUID(), token: btoa(bytes).replaceAll('+', '-').replaceAll('/', '_') }
}

interface Drafts extends DBSchema {
  drafts: { key: string; value: DeviceDraft }
}

let opened: Promise<IDBPDatabase<Drafts>> | undefined
const drafts = () => {
  opened ??= openDB<Drafts>('signalements', 1, {
    upgrade: (db) => void db.createObjectStore('drafts', { keyPath: 'id' }),
  })
  return opened
}

/** All of them, the oldest first. */
export async function everyDraft(): Promise<DeviceDraft[]> {
  const all = await (await drafts()).getAll('drafts')
  return all.sort((a, b) => a.at - b.at)
}
export const draftOf = async (id: string) => (await drafts()).get('drafts', id)
export async function keep(draft: DeviceDraft): Promise<void> {
  await (await drafts()).put('drafts', draft)
  tell()
}
export async function forget(id: string): Promise<void> {
  await (await drafts()).delete('drafts', id)
  tell()
}

const channel = () => new BroadcastChannel('signalements')
const here = new Set<() => void>()

/** Every page of the site that shows drafts shows them anew. */
function tell() {
  for (const listen of here) listen()
  const other = channel()
  other.postMessage('')
  other.close()
}

/** Calls back whenever a draft is another, here or on another page; returns how to stop. */
export function onDrafts(listen: () => void): () => void {
  const other = channel()
  other.onmessage = listen
  here.add(listen)
  return () => {
    here.delete(listen)
    other.close()
  }
}
