import type { Catalogue } from '../catalogue/catalogue.ts';
import { element, textElement } from '../charts/markup.ts';
import type { ViewModel } from '../charts/model.ts';
import type { Language } from '../i18n/language.ts';
import { classOf } from './call-out.ts';
import { getMapModel, type MapRegion } from './model.ts';
import { tilePositions } from './tile-positions.ts';

/**
 * Gives the tile map of a view as HTML text: a list in which every region is an equal tile with its number, in the order
 * of names; classes `tile-column-3` and `tile-row-1` say where it stands. Each is a link to the region's profile.
 */
export function renderTileGrid(view: ViewModel, catalogue: Catalogue, language: Language): string {
  const { regions } = getMapModel(view, catalogue, language);
  return element('ul', { class: 'tile-grid', role: 'list' }, ...regions.map(renderTile));
}

/** A screen reader hears one sentence; the name is seen in the length that the tile has room for. */
function renderTile(region: MapRegion): string {
  const position = tilePositions[region.region.code];
  const place = position ? ` tile-column-${position[0]} tile-row-${position[1]}` : '';
  return element(
    'li',
    { class: `tile ${classOf(region)}${place}` },
    element(
      'a',
      { href: region.href, 'data-region': region.region.code },
      textElement('span', { class: 'visually-hidden' }, region.sentence),
      textElement('span', { class: 'tile-name', 'aria-hidden': 'true' }, region.shortName),
      textElement('span', { class: 'tile-abbreviation', 'aria-hidden': 'true' }, region.abbreviation),
      textElement('span', { class: 'tile-number', 'aria-hidden': 'true' }, region.marked || '—'),
      textElement('span', { class: 'tile-rounded', 'aria-hidden': 'true' }, region.rounded || '—'),
    ),
  );
}
