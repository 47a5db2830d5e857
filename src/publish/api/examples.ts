import { apiUrl } from './address.ts';
import { observationsFile, usedIndicators } from './indicators.ts';
import type { WholeSubject } from '../history.ts';

/** Programs for which the page of the API has an example, in the order in which readers are offered them. */
export const apiTools = ['curl', 'python', 'r', 'excel'] as const;
export type ApiTool = (typeof apiTools)[number];

/** Gives an example for each program: the figures of one indicator, loaded and shown; each runs as it stands. */
export function listApiExamples({ catalogue, site }: WholeSubject): { tool: ApiTool; code: string }[] {
  const [indicator] = usedIndicators(catalogue);
  if (!indicator) return [];
  const url = apiUrl(site, observationsFile(indicator));
  return apiTools.map((tool) => ({ tool, code: writers[tool](url) }));
}

const writers: Readonly<Record<ApiTool, (url: string) => string>> = {
  curl: (url) => `curl --fail --silent "${url}"`,
  python: (url) =>
    [
      'import json',
      'from urllib.request import urlopen',
      '',
      `with urlopen("${url}") as response:`,
      '    figures = json.load(response)["data"]',
      '',
      'for figure in figures[:5]:',
      '    print(figure["area"], figure["period"], figure["value"], figure["unit"])',
    ].join('\n'),
  r: (url) =>
    [
      'library(jsonlite)',
      '',
      `figures <- fromJSON("${url}")$data`,
      'head(figures[, c("area", "period", "value", "unit")])',
    ].join('\n'),
  excel: (url) =>
    [
      'let',
      `  Answer = Json.Document(Web.Contents("${url}")),`,
      '  Figures = Table.FromRecords(Answer[data], {"area", "period", "value", "unit"}, MissingField.UseNull)',
      'in',
      '  Figures',
    ].join('\n'),
};
