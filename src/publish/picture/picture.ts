import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Dataset } from '../../catalogue/dataset.ts';
import { describeView } from '../../charts/describe.ts';
import { element, escapeMarkup, textElement } from '../../charts/markup.ts';
import type { ViewModel } from '../../charts/model.ts';
import { getViewSources } from '../../charts/table.ts';
import { pageAddress } from '../../i18n/address.ts';
import type { Language } from '../../i18n/language.ts';
import { formatLicence } from '../licence-name.ts';
import type { Site } from '../subject.ts';
import { column, makeSpace, makeText, stackBlocks, type Block } from './block.ts';
import { makeDrawing } from './drawing.ts';
import { applyLook, type Look } from './look.ts';

/** A view that is to stand alone, away from the site. */
export type PictureSubject = {
  readonly catalogue: Catalogue;
  readonly dataset: Dataset;
  readonly model: ViewModel;
  readonly language: Language;
  readonly site: Site;
};

const margin = 36;
/** The mark of the site, as in src/components/site/Logo.astro. */
const tiles =
  'M18 0h5v5h-5zM24 0h5v5h-5zM6 6h5v5h-5zM12 6h5v5h-5zM18 6h5v5h-5zM24 6h5v5h-5zM30 6h5v5h-5zM0 12h5v5h-5zM6 12h5v5h-5zM12 12h5v5h-5zM18 12h5v5h-5zM30 12h5v5h-5zM36 12h5v5h-5zM0 18h5v5h-5zM12 18h5v5h-5zM18 18h5v5h-5zM24 18h5v5h-5zM30 18h5v5h-5zM18 24h5v5h-5z';
const point = 'M24 12h5v5h-5z';
/** More sources than these are named on the page of the dataset. */
const mostSources = 3;

/**
 * Gives a view as an SVG file: title, unit and date, drawing, sources, licence, the name and mark of the site and the address
 * of the dataset; the same in its metadata. Colours are the light ones, written as attributes; letters stay letters.
 */
export function toPicture(subject: PictureSubject, look: Look): string {
  const { catalogue, model, language } = subject;
  const content = stackBlocks([
    makeText(model.title, 26, { 'font-weight': 600 }),
    ...(model.subtitle === '' ? [] : [makeText(model.subtitle, 17, { class: 'picture-soft' })]),
    makeSpace(20),
    makeDrawing(model, catalogue, language),
    makeSpace(20),
    makeFoot(subject),
  ]);
  const [width, height] = [column.width + 2 * column.left, Math.ceil(content.height + 2 * margin)];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      ...{ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
      'aria-labelledby': 'title desc',
      lang: language.locale,
      'font-family': "'Golos Text', Arial, sans-serif",
    },
    textElement('title', { id: 'title' }, model.title),
    textElement('desc', { id: 'desc' }, describeView(model, language)),
    makeMetadata(subject),
    element('rect', { class: 'picture-ground', width, height }),
    content.render(margin),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${applyLook(svg, look)}\n`;
}

function makeFoot({ catalogue, dataset, model, language, site }: PictureSubject): Block {
  const { t } = language;
  const sources = getViewSources(model, catalogue);
  const named = sources.map(({ publisher, title }) => `${publisher}. ${title}`).join('; ');
  const many = sources.length > mostSources;
  const soft = { class: 'picture-soft', x: column.left + 58 };
  const { left, width } = column;
  const lines = stackBlocks([
    makeText(
      t('view.picture.site', { site: t('site.name'), licence: formatLicence(dataset.license.name) }),
      15,
      {
        'font-weight': 600,
        x: soft.x,
      },
    ),
    makeText(pageUrl(site, dataset, language), 14, soft),
  ]);
  return stackBlocks([
    ...(sources.length === 0
      ? []
      : [
          makeText(
            t(many ? 'view.picture.sources.many' : 'view.picture.sources', {
              count: sources.length,
              sources: named,
            }),
            14,
            { class: 'picture-soft' },
          ),
          makeSpace(12),
        ]),
    {
      height: lines.height + 14,
      render: (top) =>
        element('line', { class: 'picture-rule', x1: left, x2: left + width, y1: top, y2: top }) +
        element(
          'g',
          { transform: `translate(${left} ${top + 18})` },
          element('path', { class: 'picture-tiles', d: tiles }),
          element('path', { class: 'picture-point', d: point }),
        ) +
        lines.render(top + 12),
    },
  ]);
}

/** Title, sources and licence for programs (https://wiki.creativecommons.org/wiki/SVG). */
function makeMetadata({ catalogue, dataset, model, language, site }: PictureSubject): string {
  const text = (name: string, words: string): string => `<${name}>${escapeMarkup(words)}</${name}>`;
  const about = pageUrl(site, dataset, language);
  return (
    '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"' +
    ' xmlns:cc="http://creativecommons.org/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    '<cc:Work rdf:about="">' +
    text('dc:title', model.title) +
    text('dc:language', language.locale) +
    text('dc:publisher', language.t('site.name')) +
    text('dc:relation', about) +
    getViewSources(model, catalogue)
      .map(({ publisher, title }) => text('dc:source', `${publisher}. ${title}`))
      .join('') +
    `<cc:license rdf:resource="${escapeMarkup(dataset.license.path)}"/>` +
    '</cc:Work></rdf:RDF></metadata>'
  );
}

function pageUrl(site: Site, dataset: Dataset, { locale }: Language): string {
  return new URL(pageAddress(locale, 'datasets', dataset.id), site).href;
}
