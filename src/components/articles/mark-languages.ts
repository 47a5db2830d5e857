import { basename } from 'node:path';
import type { HastPluginDefinition } from 'satteri';
import { isLocale } from '../../catalogue/locale.ts';
import { splitLanguages } from '../../i18n/foreign.ts';

/** While an article is made into HTML: marks the words of other languages in its text with `lang`. The file's name says which language is its own. */
export const markLanguages: HastPluginDefinition = {
  name: 'mark-languages',
  text(node, context) {
    const locale = basename(context.fileURL?.pathname ?? '', '.mdx');
    const parent = context.parent(node);
    const isMarked = 'name' in parent && parent.name === 'Words';
    if (!isLocale(locale) || isMarked) return;
    const parts = splitLanguages(node.value, locale);
    if (parts.every(({ lang }) => lang === undefined)) return;
    context.replaceNode(
      node,
      parts.map(({ text, lang }) => {
        const value = { type: 'text' as const, value: text };
        return lang === undefined
          ? value
          : { type: 'element' as const, tagName: 'span', properties: { lang }, children: [value] };
      }),
    );
  },
};
