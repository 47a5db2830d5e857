import { getStops, type Stop } from './chart-order.ts';

/** Makes the heads of the columns that can be sorted by into buttons. */
export function addSortButtons(view: HTMLElement): void {
  for (const head of view.querySelectorAll<HTMLElement>('th[data-order-by]')) {
    if (head.querySelector('button')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'chart-sort';
    button.dataset['sort'] = head.dataset['orderBy'];
    button.append(...head.childNodes);
    head.append(button);
  }
}

/** Puts the rows of the table into an order and says so in its head; `name` is that of the order, empty for the build's. */
export function orderTable(view: HTMLElement, order: readonly Stop[], name: string): void {
  for (const head of view.querySelectorAll<HTMLElement>('th[data-order-by]')) {
    const by = head.dataset['orderBy'];
    if (name.replace('-', '') !== by) head.removeAttribute('aria-sort');
    else head.setAttribute('aria-sort', name === by ? 'ascending' : 'descending');
  }
  const body = view.querySelector('tbody');
  const next = order.flatMap(({ index }) => body?.querySelector(`tr[data-point="${index}"]`) ?? []);
  if (next.some((row, index) => row !== body?.children[index])) body?.append(...next);
}

/** Writes the table, as it stands, for spreadsheets: cells parted by tabs, and the bare number before the value as it is said. */
export function writeTable(view: HTMLElement): void {
  const target = view.querySelector<HTMLElement>('[data-copied-table]');
  const table = view.querySelector('table');
  if (!target || !table) return;
  const values = new Map(getStops(view).map(({ index, value }) => [index, value]));
  target.textContent = [...table.rows]
    .map((row) => {
      const cells = [...row.cells].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));
      const place = [...row.cells].findIndex((cell) =>
        cell.matches('[data-order-by=value], .view-table-value'),
      );
      const point = row.dataset['point'];
      const value = values.get(Number(point));
      const number = point === undefined ? target.dataset['copiedTable'] : (value ?? '');
      // Spreadsheets in Kazakh and Russian part decimals by a comma.
      cells.splice(place, 0, typeof number === 'number' ? String(number).replace('.', ',') : (number ?? ''));
      return cells.join('\t');
    })
    .join('\n');
}
