import type { NewsKind } from '#app/domain/publishing/index.ts'
import { accountLetters } from './account.ts'
import { campaignLetters } from './campaigns.ts'
import { collectionLetters } from './collection.ts'
import { counterLetters } from './counter.ts'
import { decisionLetters } from './decisions.ts'
import { discussionLetters } from './discussion.ts'
import { dossierLetters } from './dossiers.ts'
import { ledgerLetters } from './ledger.ts'
import type { Letter } from './letter.ts'
import { moderationLetters } from './moderation.ts'
import { projectLetters } from './projects.ts'
import { sponsoringLetters } from './sponsoring.ts'

/** The letter of each kind of news; a kind without one does not compile. */
export const letters: Record<NewsKind, Letter> = {
  ...projectLetters,
  ...dossierLetters,
  ...decisionLetters,
  ...campaignLetters,
  ...sponsoringLetters,
  ...collectionLetters,
  ...discussionLetters,
  ...moderationLetters,
  ...ledgerLetters,
  ...accountLetters,
  ...counterLetters,
}
