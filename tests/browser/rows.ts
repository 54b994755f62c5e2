import type { Page } from 'playwright-core';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface RowBoxes {
  id: string;
  point: Box;
  left: Box;
  right: Box;
}

/** Where the rows of a comparison stand on the page, with their point and both cells. */
export async function rowBoxes(page: Page): Promise<RowBoxes[]> {
  return page.locator('[id^="row-"][data-relation]').evaluateAll((rows) => {
    const boxOf = (element: Element | null | undefined) => {
      const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
      return { left, right, top: top + window.scrollY, bottom: bottom + window.scrollY };
    };
    return rows.map((row) => {
      const [left, right] = row.querySelectorAll(':scope > .cell');
      return {
        id: row.id,
        point: boxOf(row.querySelector('h3')),
        left: boxOf(left),
        right: boxOf(right),
      };
    });
  });
}
