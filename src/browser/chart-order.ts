/** A value as the walk through a view knows it. */
export type Stop = {
  readonly element: HTMLElement;
  readonly index: number;
  readonly key: string;
  readonly series: string;
  /** Null when unknown. */
  readonly value: number | null;
};

/** Gives the values of a view in the order in which they stand in its walk. */
export function getStops(view: HTMLElement): Stop[] {
  return [...view.querySelectorAll<HTMLElement>('[role=treeitem][data-point]')].map((element) => {
    const { point, key, series, value } = element.dataset;
    return {
      element,
      index: Number(point),
      key: key ?? '',
      series: series ?? '',
      value: value === undefined ? null : Number(value),
    };
  });
}

/** What an order looks at; what is unknown comes last in any order. */
const looks: Readonly<Record<string, (stop: Stop) => string | number | null>> = {
  value: ({ value }) => value,
  name: ({ element }) => Number(element.dataset['rank']),
  date: ({ element }) => element.dataset['period'] ?? null,
};

/** Gives the values of a view in an order: `name`, `value`, `date`, or with `-` before it from the greatest down. */
export function getOrder(view: HTMLElement, order: string): Stop[] {
  const stops = getStops(view).sort((a, b) => a.index - b.index);
  const look = looks[order.replace('-', '')];
  if (!look) return stops;
  const way = order.startsWith('-') ? -1 : 1;
  return stops.sort((a, b) => {
    const [one, other] = [look(a), look(b)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return one < other ? -way : one > other ? way : 0;
  });
}

/** Gives the places on the axis in the order of the values of their first series. */
export function orderKeys(order: readonly Stop[]): string[] {
  const first = [...order].sort((a, b) => a.index - b.index)[0]?.series;
  const leading = order.filter(({ series }) => series === first);
  return [...new Set([...leading, ...order].map(({ key }) => key))];
}

/** Puts the stops of a walk into an order: the whole, then each series with its values. */
export function orderStops(view: HTMLElement, order: readonly Stop[]): void {
  const tree = view.querySelector('[role=tree]');
  if (!tree) return;
  const heads = [...tree.querySelectorAll<HTMLElement>('[role=treeitem]:not([data-point])')];
  const series = [...new Set(getStops(view).map((stop) => stop.series))];
  const next = [
    ...heads.filter(({ dataset }) => dataset['series'] === undefined),
    ...series.flatMap((one) => [
      ...heads.filter(({ dataset }) => dataset['series'] === one),
      ...order.filter((stop) => stop.series === one).map(({ element }) => element),
    ]),
  ];
  if (next.every((element, index) => element === tree.children[index])) return;
  const held = document.activeElement;
  tree.append(...next);
  // Moving an element takes the keyboard from it.
  if (held instanceof HTMLElement && tree.contains(held)) held.focus();
}
