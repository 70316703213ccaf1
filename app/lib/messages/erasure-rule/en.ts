import type { ErasureRule } from './fr.ts'

export const en: ErasureRule = {
  who: 'Your address, your names, your devices, what you follow, your requests and your proofs are erased.',
  opinions:
    'Your opinions on subjects still open are withdrawn. Those on closed subjects stay counted, without you and without their reason. Counts already published do not change.',
  words: 'What you wrote, published reasons included, stays under “deleted account” or goes: you choose.',
  promises:
    'Your pledges that are not charged yet are withdrawn, unless you ask that they stay. One that is being collected runs its course.',
  law: 'What the law requires to be kept stays: promises and payments, without your name, in the accounts; an organisation’s invoices, for ten years, as they were issued (Code de commerce, art. L123-22).',
  events: 'The register of events keeps that an account was erased, and when, under an id without a name.',
  again:
    'You can join again with the same address: nothing of the former account will come back, and you will have one opinion per subject, like everyone.',
}
