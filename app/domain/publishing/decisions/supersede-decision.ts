import { eq, sql } from 'drizzle-orm'
import type { Db } from '#db/client.ts'
import { decisionLinks, decisions } from '#db/schema/index.ts'
import type { DecisionInput } from './content.ts'

/**
 * The draft of an act that takes the place of a published one: its words and what it decides, without its number,
 * its days, its votes and the gates that it met. Null when there is no such act, when another supersedes it already,
 * or when its text was taken out.
 */
export async function contentToSupersede(
  db: Db,
  slug: string,
): Promise<{ supersedesId: string; content: DecisionInput } | null> {
  const [act] = await db
    .select()
    .from(decisions)
    .where(
      sql`${decisions.slug} = ${slug} and not exists (select from decisions s where s.supersedes_id = ${decisions.id})`,
    )
  if (!act?.text.fr) return null
  const links = await db
    .select({ subjectId: decisionLinks.subjectId })
    .from(decisionLinks)
    .where(eq(decisionLinks.decisionId, act.id))
  const { kind, matter, bodyId, signatoryFirstName, signatoryName, signatoryCapacity, members } = act
  const text = (lang: 'fr' | 'it' | 'en') => ({ title: act.title[lang] ?? '', text: act.text[lang] ?? '' })
  return {
    supersedesId: act.id,
    content: {
      ...{ kind, bodyId, signatoryFirstName, signatoryName, signatoryCapacity, members },
      matter: matter as NonNullable<DecisionInput['matter']>, // published with a code of the list
      texts: { fr: text('fr'), it: text('it'), en: text('en') },
      links,
    },
  }
}
