import { eq } from 'drizzle-orm'
import type { Locale } from '#app/lib/language.ts'
import type { Db } from '#db/client.ts'
import { projectChanges, projectTexts, type TextChanges } from '#db/schema/index.ts'
import { changesBetween } from './changes-between.ts'

type Text = { lang: Locale; title: string; summary: string; body: string }

/** Compares a version's texts with those of the version `from`, in each language that both have, and keeps the outcome. */
export async function keepChanges(
  tx: Db,
  { from, texts }: { from: string; texts: readonly (Text & { versionId: string })[] },
): Promise<void> {
  const before = await tx.select().from(projectTexts).where(eq(projectTexts.versionId, from))
  for (const text of texts) {
    const old = before.find(({ lang }) => lang === text.lang)
    if (old) await keep(tx, text, changesBetween(old, text))
  }
}

/** The changes of a version that was published before they were kept: made by its first reader, and kept. */
export async function changesNow(
  db: Db,
  { before, ...text }: Text & { versionId: string; before: Text },
): Promise<TextChanges> {
  const changes = changesBetween(before, text)
  await keep(db, text, changes)
  return changes
}

const keep = (db: Db, { versionId, lang }: { versionId: string; lang: Locale }, changes: TextChanges) =>
  db.insert(projectChanges).values({ versionId, lang, changes }).onConflictDoNothing()
