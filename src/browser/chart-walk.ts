import { getStops, type Stop } from './chart-order.ts';
import type { ChartStage } from './chart-stage.ts';

/**
 * Walks through a view by keys, in three steps as Olli and the accessibility module of Highcharts have them: the whole, its
 * series, the values of one. A tree, so that screen readers hand over the arrow keys; one stop of it is in the tab order.
 */
export function startWalk(view: HTMLElement, stage: ChartStage): void {
  view.addEventListener('focusin', ({ target }) => arrive(target, view, stage));
  view.addEventListener('focusout', ({ target }) => {
    if (isStop(target)) stage.hide();
  });
  arrive(document.activeElement, view, stage);
}

type Move = (own: HTMLElement, stops: readonly HTMLElement[]) => HTMLElement | undefined;

const along =
  (step: number): Move =>
  (own, stops) => {
    if (levelOf(own) === 1) return step > 0 ? stops[1] : undefined;
    if (isHead(own)) return step > 0 ? stops[stops.indexOf(own) + 1] : stops[0];
    const siblings = stops.filter((one) => one.dataset['series'] === own.dataset['series'] && !isHead(one));
    return siblings[siblings.indexOf(own) + step];
  };

const across =
  (step: number): Move =>
  (own, stops) => {
    const heads = stops.filter(isHead);
    if (levelOf(own) === 1 || heads.length === 0) return along(step)(own, stops);
    if (isHead(own)) return heads[heads.indexOf(own) + step];
    const head = heads.findIndex(({ dataset }) => dataset['series'] === own.dataset['series']);
    const series = heads[head + step]?.dataset['series'];
    const others = stops.filter((one) => !isHead(one) && one.dataset['series'] === series);
    // The same place in the series beside it, or where that has none the nearest in order.
    const same = others.find(({ dataset }) => dataset['key'] === own.dataset['key']);
    const siblings = stops.filter((one) => !isHead(one) && one.dataset['series'] === own.dataset['series']);
    return same ?? others[Math.min(siblings.indexOf(own), others.length - 1)];
  };

const into: Move = (own, stops) =>
  own.dataset['point'] === undefined ? stops[stops.indexOf(own) + 1] : undefined;

const out: Move = (own, stops) =>
  stops
    .slice(0, stops.indexOf(own))
    .reverse()
    .find((one) => levelOf(one) < levelOf(own));

const end =
  (pick: 0 | -1): Move =>
  (own, stops) =>
    stops
      .filter(
        (one) =>
          levelOf(one) === levelOf(own) && (isHead(own) || one.dataset['series'] === own.dataset['series']),
      )
      .at(pick);

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: along(1),
  ArrowLeft: along(-1),
  ArrowDown: across(1),
  ArrowUp: across(-1),
  Home: end(0),
  End: end(-1),
  Enter: into,
  ' ': into,
  Escape: out,
};

/** Does what a key means at the stop that has the keyboard. */
export function walk(view: HTMLElement, key: string): void {
  const own = document.activeElement;
  if (!isStop(own) || !view.contains(own)) return;
  if (key === '?') {
    openHelp(view);
    return;
  }
  const stops = [...view.querySelectorAll<HTMLElement>('[role=treeitem]:not([hidden])')];
  moves[key]?.(own, stops)?.focus({ preventScroll: true });
}

/** The help is a menu below the drawing; from there Escape leads back to the stop that asked. */
function openHelp(view: HTMLElement): void {
  const help = view.querySelector<HTMLDetailsElement>('[data-help]');
  const asked = document.activeElement;
  if (!help) return;
  help.open = true;
  help.querySelector('summary')?.focus();
  const giveBack = (): void => {
    if (help.open) return;
    help.removeEventListener('toggle', giveBack);
    if (asked instanceof HTMLElement) asked.focus();
  };
  help.addEventListener('toggle', giveBack);
}

function arrive(target: EventTarget | null, view: HTMLElement, stage: ChartStage): void {
  if (!isStop(target)) return;
  number(view);
  for (const one of view.querySelectorAll('[role=treeitem]'))
    one.setAttribute('tabindex', one === target ? '0' : '-1');
  const stops = getStops(view).filter(({ element }) => !element.hidden);
  const stop = stops.find(({ element }) => element === target);
  if (stop) {
    stage.show(stop, 'focus');
    stage.scrollTo(stop);
  } else stage.ring(seriesOf(target, stops), 'focus');
}

function seriesOf(head: HTMLElement, stops: readonly Stop[]): Stop[] {
  const { series } = head.dataset;
  return series === undefined ? [] : stops.filter((stop) => stop.series === series);
}

/** Says of each stop which of how many it is, as many as are shown now. */
function number(view: HTMLElement): void {
  const stops = [...view.querySelectorAll<HTMLElement>('[role=treeitem]:not([hidden])')];
  for (const stop of stops) {
    const siblings = stops.filter(
      (one) =>
        levelOf(one) === levelOf(stop) && (isHead(stop) || one.dataset['series'] === stop.dataset['series']),
    );
    stop.setAttribute('aria-posinset', String(siblings.indexOf(stop) + 1));
    stop.setAttribute('aria-setsize', String(siblings.length));
  }
}

function isStop(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.getAttribute('role') === 'treeitem';
}

/** The name of a series, above its values. */
function isHead({ dataset }: HTMLElement): boolean {
  return dataset['series'] !== undefined && dataset['point'] === undefined;
}

function levelOf(stop: HTMLElement): number {
  return Number(stop.getAttribute('aria-level'));
}
