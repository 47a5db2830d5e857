/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Gives text that is safe inside an element or a quoted attribute; control characters that XML forbids are dropped. */
export function escapeMarkup(text: string): string {
  const legal = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return legal.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * Gives one element. Attribute values are escaped and numbers rounded to hundredths; children are markup already.
 * @example element('rect', { x: 1.2345, width: 2 }) // => '<rect x="1.23" width="2"/>'
 */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) => ` ${key}="${escapeMarkup(String(typeof value === 'number' ? round(value) : value))}"`,
    )
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Gives an element that holds plain text. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return element(name, attributes, escapeMarkup(text));
}

/** Rounds a coordinate to hundredths, so that drawings stay small and the same everywhere. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
