/** What a reader has changed about a view. */
export type ViewState = {
  /** A period other than the view's own; empty for that one. */
  readonly period: string;
  /** `name`, `value`, `date`, with `-` before it from the greatest down; empty for the order of the build. */
  readonly order: string;
  /** Series or parts taken out of the drawing. */
  readonly hidden: readonly string[];
  /** The table is open. */
  readonly table: boolean;
  /** The value that is pointed at: its code on the axis, and its series after a tilde. */
  readonly point: string;
};

export const noState: ViewState = { period: '', order: '', hidden: [], table: false, point: '' };

/**
 * Reads the state of one view out of an address: `?population.by-region.order=name&population.by-region.table=open`. Each
 * view has names of its own, so that several stand on one page.
 * @param view `<dataset>.<view>`
 */
export function parseViewState(search: string, view: string): ViewState {
  const given = new URLSearchParams(search);
  const get = (name: string): string => given.get(`${view}.${name}`) ?? '';
  return {
    period: get('period'),
    order: get('order'),
    hidden: get('hide').split(',').filter(Boolean),
    table: get('table') === 'open',
    point: get('point'),
  };
}

/** Gives the search part of an address with the state of one view set anew; all else in it stays. */
export function printViewState(search: string, view: string, state: ViewState): string {
  const others = [...new URLSearchParams(search)].filter(([name]) => !name.startsWith(`${view}.`));
  const own = [
    ['period', state.period],
    ['order', state.order],
    ['hide', state.hidden.join(',')],
    ['table', state.table ? 'open' : ''],
    ['point', state.point],
  ].flatMap(([name, value]) => (value ? [[`${view}.${name}`, value]] : []));
  const pairs = [...others, ...own].map((pair) => pair.map(encodeReadably).join('='));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** Commas and tildes mean nothing in a query and stay as they are. */
function encodeReadably(text = ''): string {
  return encodeURIComponent(text).replaceAll('%2C', ',');
}
