import { expect, type Page } from '@playwright/test'

/** The reader sees what became of her deed without looking for it, and her keyboard and her voice stand there. */
export async function isTold(page: Page, sentence: string): Promise<void> {
  const told = page.locator('.said .notice').filter({ hasText: sentence })
  await expect(told).toBeInViewport()
  await expect(told).toBeFocused()
}
