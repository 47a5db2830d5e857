import { findPart } from './parts.ts';

/** What a reader asked of a table: field → code to keep, and the column to order by. */
type Choice = { readonly keep: ReadonlyMap<string, string>; readonly order: string };

/**
 * The table of a dataset with filters and orders that stand in the address, so that a view can be sent to somebody. Without
 * this script it is the same table, whole and in the order of the file.
 */
export class DatasetTable extends HTMLElement {
  #form: HTMLFormElement | undefined;
  #rows: readonly HTMLTableRowElement[] = [];
  #order = '';

  connectedCallback(): void {
    this.#rows = [...findPart(this, 'tbody', HTMLTableSectionElement).rows];
    addEventListener('hashchange', () => this.#reveal());
    const form = this.querySelector('form');
    if (form) this.#serve(form);
    this.#reveal();
  }

  #serve(form: HTMLFormElement): void {
    this.#form = form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => this.#apply({ tell: true }));
    // The fields are emptied after this event.
    form.addEventListener('reset', () => setTimeout(() => this.#apply({ tell: true })));
    for (const heading of this.#headings()) this.#makeSortable(heading, form);
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) choose(select, asked.get(select.name) ?? '');
    this.#apply({ tell: false });
  }

  #headings(): HTMLTableCellElement[] {
    return [...this.querySelectorAll<HTMLTableCellElement>('thead th[data-field]')];
  }

  /** Puts the words of a heading into a button, where the column can be ordered by. */
  #makeSortable(heading: HTMLTableCellElement, form: HTMLFormElement): void {
    const field = heading.dataset['field'] ?? '';
    const select = findPart(form, 'select[name=order]', HTMLSelectElement);
    if (![...select.options].some(({ value }) => value === field)) return;
    const button = document.createElement('button');
    button.type = 'button';
    const title = findPart(heading, '[data-part=title]', HTMLElement);
    title.replaceWith(button);
    button.append(title);
    button.addEventListener('click', () => {
      select.value = select.value === field ? `-${field}` : field;
      this.#apply({ tell: true });
    });
  }

  #read(): Choice {
    const data = this.#form ? new FormData(this.#form) : new FormData();
    const chosen = [...data].map(([name, value]) => [name, String(value)] as const);
    return {
      keep: new Map(chosen.filter(([name, value]) => name !== 'order' && value !== '')),
      order: String(data.get('order') ?? ''),
    };
  }

  #apply({ tell }: { tell: boolean }): void {
    const choice = this.#read();
    const shown = this.#keep(choice);
    this.#sort(choice);
    findPart(this, '.nothing', HTMLElement).hidden = shown > 0;
    if (tell) writeAddress(choice);
    this.#say(shown);
  }

  #keep({ keep }: Choice): number {
    const tests = this.#headings().flatMap((heading) => {
      const wanted = keep.get(heading.dataset['field'] ?? '');
      const wide = this.querySelector(`select[name="${heading.dataset['field'] ?? ''}"][data-filter=wide]`);
      if (wanted === undefined) return [];
      return (row: HTMLTableRowElement): boolean => {
        const code = row.cells[heading.cellIndex]?.dataset['code'] ?? '';
        return wide ? code.startsWith(wanted) : code === wanted;
      };
    });
    for (const row of this.#rows) row.hidden = !tests.every((test) => test(row));
    return this.#rows.filter(({ hidden }) => !hidden).length;
  }

  #sort({ order }: Choice): void {
    // The order of the file is how the page came; to put all rows where they are would lay them out once more.
    if (order === this.#order) return;
    this.#order = order;
    const field = order.replace(/^-/, '');
    const down = order.startsWith('-');
    const sorted = this.#headings().find((heading) => heading.dataset['field'] === field);
    for (const heading of this.#headings()) heading.removeAttribute('aria-sort');
    sorted?.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const rows = sorted ? sortRows(this.#rows, sorted.cellIndex, down) : this.#rows;
    findPart(this, 'tbody', HTMLTableSectionElement).append(...rows);
  }

  /** Readers who do not see the rows hear how many are left, and in what order. */
  #say(shown: number): void {
    if (!this.#form) return;
    const status = findPart(this.#form, '[role=status]', HTMLElement);
    const order = findPart(this.#form, 'select[name=order]', HTMLSelectElement);
    const count = (status.dataset['said'] ?? '')
      .replace('{n}', groupDigits(shown))
      .replace('{all}', groupDigits(this.#rows.length));
    const said = order.value === '' ? count : `${count} ${order.selectedOptions[0]?.text ?? ''}.`;
    if (status.textContent.trim() !== said) status.textContent = said;
  }

  /** An address that names a row shows it, whatever is filtered, and opens what the address names inside it. */
  #reveal(): void {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target || !this.contains(target)) return;
    if (target.closest('tr')?.hidden) this.#form?.reset();
    const details = target.closest('details');
    if (details) details.open = true;
    setTimeout(() => target.scrollIntoView({ block: 'center' }));
  }
}

/** Leaves a select as it is when it has no such choice: the address may be of another day. */
function choose(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

function writeAddress({ keep, order }: Choice): void {
  const url = new URL(location.href);
  url.search = new URLSearchParams([...keep, ...(order === '' ? [] : [['order', order]])]).toString();
  history.replaceState(history.state, '', url);
}

/** Rows without a place in this order come last, either way. */
function sortRows(
  rows: readonly HTMLTableRowElement[],
  column: number,
  down: boolean,
): HTMLTableRowElement[] {
  const placed = rows.map((row) => {
    const order = row.cells[column]?.dataset['order'];
    return { row, order: order === undefined ? undefined : Number(order) };
  });
  return placed
    .sort((a, b) => {
      if (a.order === undefined || b.order === undefined) {
        return Number(a.order === undefined) - Number(b.order === undefined);
      }
      return down ? b.order - a.order : a.order - b.order;
    })
    .map(({ row }) => row);
}

function groupDigits(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
}

customElements.define('dataset-table', DatasetTable);
