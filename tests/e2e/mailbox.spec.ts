import { expect, test } from './fixtures.ts'

test('the mailbox of the demonstration is readable in three languages', async ({ page, axe }) => {
  for (const [language, title] of Object.entries({
    fr: 'Boîte aux lettres',
    it: 'Casella di posta',
    en: 'mailbox',
  })) {
    await page.goto(`${process.env.E2E_MAILBOX}/?langue=${language}`)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
    await axe()
  }
})
