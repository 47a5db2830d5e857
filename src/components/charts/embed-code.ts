import { escapeMarkup } from '../../charts/markup.ts';

/** Gives the HTML that puts a page to embed into another page; the script makes the frame as high as its content. */
export function makeEmbedCode({
  title,
  page,
  script,
  height,
}: {
  title: string;
  page: string;
  script: string;
  height: number;
}): string {
  return (
    `<iframe src="${escapeMarkup(page)}" title="${escapeMarkup(title)}" width="100%" height="${height}"` +
    ` loading="lazy" style="border:0"></iframe>\n<script async src="${escapeMarkup(script)}"></script>`
  );
}
