import type { Locator } from '@playwright/test'
import { expect, type Page } from '../fixtures.ts'
import { day, fr, words } from './words.ts'

type Language = keyof typeof words
type Stance = 'for' | 'neutral' | 'against'

/** A project as an agent writes it: in French, and in Italian for the neighbours. */
export const draftOf = (title: string) => ({
  fr: {
    title,
    summary: 'Une passerelle pour les piétons et les skieurs, au-dessus du torrent.',
    body: '## Pourquoi\n\nLe gué est **fermé** trois mois par an.\n\n## Comment\n\nUne travée de bois de mélèze.',
  },
  it: {
    title: `${title} (it)`,
    summary: 'Una passerella per pedoni e sciatori sopra il torrente.',
    body: '## Perché\n\nIl guado è chiuso tre mesi all’anno.',
  },
  place: 'Promenade de la Durance',
  budget: '340 000',
  elected: 'Claire Vauban-Ricci',
  agent: 'Julien Alliey',
  body: 'Mairie',
  milestone: 'Pose de la travée',
})

/** Fills the whole form of a new project, and saves it as a draft. Returns its slug. */
export async function writeProject(page: Page, draft: ReturnType<typeof draftOf>) {
  const { form } = fr.projectsDesk
  await page.goto('/mairie/projets/nouveau')
  await writeText(page.getByRole('group', { name: form.french }), draft.fr)
  const italian = page.locator('details', { hasText: form.italian })
  await italian.locator('summary').click()
  await writeText(italian, draft.it)
  await page.getByRole('checkbox', { name: fr.projects.themes.mobility }).check()
  await choose(page.getByLabel(form.place), draft.place)
  await page.getByLabel(form.budget).fill(draft.budget)
  await choose(page.getByLabel(form.elected), draft.elected)
  await choose(page.getByLabel(form.agent), draft.agent)
  await choose(page.getByLabel(form.ledBy), draft.body)
  const first = page.getByRole('group', { name: form.milestone(1), exact: true })
  await first.getByLabel(form.milestoneFr).fill(draft.milestone)
  await first.getByLabel(form.milestoneOn).fill(day(200))
  await page.getByLabel(form.opensOn).fill(day())
  await page.getByLabel(new RegExp(`^${form.closesOn}`)).fill(day(60))
  await page.getByRole('button', { name: form.save }).click()
  await expect(page.getByText(form.saved)).toBeVisible()
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Chooses the option that begins with these words: a name, which the list shows with its office. */
export async function choose(select: Locator, words: string) {
  const value = await select.locator('option', { hasText: words }).first().getAttribute('value')
  await select.selectOption(value)
}

async function writeText(
  part: Locator,
  { title, summary, body }: { title: string; summary: string; body: string },
) {
  const { form } = fr.projectsDesk
  await part.getByLabel(form.title).fill(title)
  await part.getByLabel(form.summary).fill(summary)
  await part.getByRole('textbox', { name: form.body }).fill(body)
}

/** The mayor's gesture, asked twice. */
export async function publish(page: Page, slug: string, button: string) {
  await page.goto(`/mairie/projets/${slug}/publication`)
  await page.locator('summary', { hasText: button }).click()
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByText(fr.projectsDesk.publication.done)).toBeVisible()
}

/** On the page of a subject's opinions: one's own with its reason, as far as the button. */
export async function giveOpinion(page: Page, stance: Stance, reason: string, language: Language = 'fr') {
  const { ui, participation } = words[language]
  const box = page.locator('#avis')
  await box.getByRole('radio', { name: ui.stance[stance] }).check()
  await box.getByLabel(participation.opinion.reason).fill(reason)
  await box
    .getByRole('button', { name: participation.opinion.give })
    .or(box.getByRole('button', { name: participation.opinion.change }))
    .click()
}

/** On the page of a subject's discussion: one's words, as far as the button. */
export async function writeComment(
  page: Page,
  text: string,
  {
    stance,
    speakingFor,
    language = 'fr',
  }: { stance?: Stance; speakingFor?: string; language?: Language } = {},
) {
  const { ui, participation } = words[language]
  const form = page.locator('form#contribution')
  await form.getByLabel(participation.comment.body).fill(text)
  if (stance) await form.getByRole('radio', { name: ui.stance[stance] }).check()
  if (speakingFor)
    await form
      .getByLabel(participation.comment.as)
      .selectOption({ label: participation.comment.asOrganisation(speakingFor) })
  await form.getByRole('button', { name: participation.comment.publish }).click()
}

/** The contribution of a discussion that holds these words. */
export const contribution = (page: Page, text: string) =>
  page.locator('article.contribution').filter({ hasText: text })

/** On the page that asks a question: a title and its detail, as far as the button. */
export async function writeQuestion(page: Page, title: string, detail: string) {
  const { question } = fr.participation
  await page.getByLabel(question.title).fill(title)
  await page.getByLabel(question.body).fill(detail)
  await page.getByRole('button', { name: question.send }).click()
}

/** The address in a mail that leads to such a page. */
export function linkTo(place: RegExp, { text }: { text: string }): string {
  const found = [...text.matchAll(/https?:\/\/[^\s<>")\]]+/g)]
    .map(([link]) => link)
    .find((link) => place.test(link))
  if (!found) throw new Error(`No link to ${place} in: ${text}`)
  return found
}
