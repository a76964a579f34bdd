import type { Page } from 'playwright-core';

/** The first chart of the front page. */
export const chart = (page: Page) => page.locator('[role=application]').first();

/** The panel of evidence. */
export const dialog = (page: Page) => page.getByRole('dialog');

/** Waits until no figure is being asked for anew. */
export const settled = (page: Page) =>
  page.locator('figure[aria-busy=true]').first().waitFor({ state: 'detached' });

/** Clicks into the column of a year, in the lower half of the first chart. */
export async function clickYear(page: Page, year: number, from = 1917, to = 1946): Promise<void> {
  const canvas = chart(page).locator('canvas');
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The chart has no canvas on the page.');
  const axis = 30;
  const column = (box.width - axis) / (to - from + 1);
  await canvas.click({
    position: { x: axis + column * (year - from + 0.5), y: box.height * 0.8 },
  });
}

/** The numbers in a column of the first table, year by year. */
export async function readTable(page: Page): Promise<Map<string, number>> {
  const cells = await page.locator('table').first().locator('tbody tr').allInnerTexts();
  const heads = await page.locator('table').first().locator('thead th').allTextContents();
  const all = heads.findIndex((head) => head.startsWith('All'));
  return new Map(
    cells.map((row) => {
      const parts = row.split('\t');
      return [parts[0] ?? '', Number(parts[all] ?? 0)];
    }),
  );
}

/** Unfolds the table of the first chart. */
export async function showTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show as table' }).first().click();
  await page.locator('main table').first().waitFor();
}
/** Opens the further choices with the keyboard alone. */
export async function openMore(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'More choices' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Regions as seen by').waitFor();
}
