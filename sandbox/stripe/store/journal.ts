import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

/** One line: every change of one operation, so that all of it happened or none. */
export type Entry<Change> = Change[]

/**
 * An append-only file of operations. `append` has handed the line to the system before it returns, so whoever was
 * answered finds it again after a `kill -9` of this process. (It does not wait for the disk: a power cut is not
 * what a sandbox is for.)
 */
export function openJournal<Change>(folder: string) {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'journal.jsonl')
  let descriptor: number | undefined
  return {
    /** Everything that was written, oldest first. A last line cut short was never answered: it is left out. */
    read(): Entry<Change>[] {
      if (!existsSync(file)) return []
      const lines = readFileSync(file, 'utf8').split('\n')
      lines.pop()
      return lines.map((line) => JSON.parse(line) as Entry<Change>)
    },
    /** Puts a shorter account of the same state in the file's place, whole or not at all. */
    rewrite(entries: Entry<Change>[]) {
      if (descriptor !== undefined) closeSync(descriptor)
      const part = openSync(`${file}.part`, 'w')
      for (const entry of entries) writeAll(part, `${JSON.stringify(entry)}\n`)
      fsyncSync(part)
      closeSync(part)
      renameSync(`${file}.part`, file)
      descriptor = openSync(file, 'a')
    },
    append(entry: Entry<Change>) {
      descriptor ??= openSync(file, 'a')
      writeAll(descriptor, `${JSON.stringify(entry)}\n`)
    },
    close() {
      if (descriptor !== undefined) closeSync(descriptor)
      descriptor = undefined
    },
  }
}

function writeAll(descriptor: number, text: string) {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
