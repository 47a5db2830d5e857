import type { Catalogue } from '../catalogue/catalogue.ts';
import { metrics, renderLines, type Size } from '../charts/frame.ts';
import { element } from '../charts/markup.ts';
import type { ViewModel } from '../charts/model.ts';
import type { Language } from '../i18n/language.ts';
import { classOf, placeCallOut, renderCallOut, type CallOut } from './call-out.ts';
import { frames } from './frame.ts';
import { planLabels, type Pair, type PlannedLabel } from './label-plan.ts';
import { getMapModel } from './model.ts';
import { getShapes } from './shape.ts';

/**
 * Gives the map of a view as SVG text: regions filled by class, hatched where there is no data, named where there is room,
 * each one a link to its profile in the order of their names; cities as call-outs large enough to tap. Colours come from
 * the classes `scale-1` … `scale-5` and `no-data`; ids are unique on a page for each view and size.
 */
export function renderChoropleth(
  view: ViewModel,
  catalogue: Catalogue,
  language: Language,
  size: Size,
): string {
  const { width, height } = frames[size];
  const id = `map-${view.id.replace(/[^a-zA-Z0-9_-]/g, '-')}-${size}`;
  const { topology } = catalogue.geography;
  const shapes = getShapes(topology, size);
  const pairs = getMapModel(view, catalogue, language).regions.flatMap((region): Pair[] => {
    const shape = shapes.regions.get(region.region.code);
    return shape ? [{ region, shape }] : [];
  });
  const callOuts = pairs.flatMap(({ region, shape }) => placeCallOut(region, shape.centre, size) ?? []);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `choropleth choropleth-${size}`,
      viewBox: `0 0 ${width} ${height}`,
      role: 'group',
      'aria-label': language.t('map.name', { title: view.title }),
      lang: language.locale,
    },
    element('defs', {}, renderHatch(id)),
    element('path', { class: 'choropleth-graticule', d: shapes.graticule }),
    element('g', { class: 'choropleth-regions' }, ...pairs.map((pair) => renderRegion(pair, id))),
    element(
      'g',
      { class: 'choropleth-labels', 'aria-hidden': 'true' },
      ...planLabels(pairs, callOuts, size).map((label) => renderLabel(label, size)),
    ),
    element(
      'g',
      { class: 'choropleth-call-outs', 'aria-hidden': 'true' },
      ...callOuts.map((callOut) => renderCallOut(callOut, size)),
    ),
    element('g', { class: 'choropleth-links' }, ...pairs.map((pair) => renderLink(pair, callOuts, id))),
  );
}

/** Shapes stand apart from their links, which only point to them: a ring of focus is then never covered by a neighbour. */
function renderRegion({ region, shape }: Pair, id: string): string {
  const use = `${id}-${shape.code}`;
  return element(
    'g',
    { class: classOf(region) },
    element('path', { id: use, d: shape.path }),
    region.scale === undefined ? element('use', { href: `#${use}`, fill: `url(#${id}-hatch)` }) : '',
  );
}

function renderLink({ region, shape }: Pair, callOuts: readonly CallOut[], id: string): string {
  const callOut = callOuts.find((one) => one.region === region);
  const shown = [
    { name: 'use', attributes: { href: `#${id}-${shape.code}` } },
    ...(callOut ? [{ name: 'rect', attributes: { ...callOut.box, rx: 4 } }] : []),
  ];
  // Twice: a ring of focus lies on a band of the page's ground, so that it shows on every colour.
  return element(
    'a',
    { href: region.href, 'aria-label': region.sentence, 'data-region': shape.code },
    ...shown.map(({ name, attributes }) => element(name, { class: 'choropleth-casing', ...attributes })),
    ...shown.map(({ name, attributes }) => element(name, attributes)),
  );
}

function renderHatch(id: string): string {
  return element(
    'pattern',
    {
      id: `${id}-hatch`,
      width: 7,
      height: 7,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    element('path', { class: 'choropleth-hatch', d: 'M0 0V7' }),
  );
}

function renderLabel({ region, lines, place: [x, y] }: PlannedLabel, size: Size): string {
  const { small, line } = metrics[size];
  const first = y + small * 0.35 - ((lines.length - 1) * line) / 2;
  const label = { x, y: first, line, 'font-size': small, 'text-anchor': 'middle' };
  return element('g', { class: classOf(region) }, renderLines(lines, label));
}
