import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/styles/tokens.css', 'utf8') + readFileSync('src/styles/schemes.css', 'utf8');

/** The colours of a block of rules, by role. */
function readColours(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--color-([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, role = '', hex = '']) => [
      role,
      hex,
    ]),
  );
}

function blockAfter(opening: string): string {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`no «${opening}» in tokens.css or schemes.css`);
  return css.slice(start, css.indexOf('}', start));
}

const light = readColours(blockAfter('  :root {'));
const dark = readColours(blockAfter(":root:not([data-theme='light'])"));
const chosenDark = readColours(blockAfter(":root[data-theme='dark']"));

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const schemes = ['black-on-white', 'white-on-black', 'yellow-on-black', 'blue-on-light-blue'].map((name) => ({
  name,
  colours: readColours(blockAfter(`:root[data-theme='${name}']`)),
}));

test('a scheme of the settings gives every role a colour', () => {
  for (const { name, colours } of schemes) expect([...colours.keys()], name).toEqual([...light.keys()]);
});

test('dark is the same whether the system or the reader asks for it', () => {
  expect([...chosenDark]).toEqual([...dark]);
  expect([...dark.keys()]).toEqual([...light.keys()]);
});

describe.each([{ name: 'light', colours: light }, { name: 'dark', colours: dark }, ...schemes])(
  'in the theme $name',
  ({ colours }) => {
    const get = (role: string): string => {
      const colour = colours.get(role);
      if (!colour) throw new Error(`no colour for the role ${role}`);
      return colour;
    };
    const surfaces = ['surface', 'surface-raised', 'surface-sunken'];

    test.each(['text', 'text-soft', 'link'])('%s holds 7:1 on every surface', (role) => {
      for (const surface of surfaces)
        expect(contrast(get(role), get(surface)), surface).toBeGreaterThanOrEqual(7);
    });

    test('words on accent, on the deep band and on every class of a map hold 7:1', () => {
      const pairs = [
        ['accent-text', 'accent'],
        ['deep-text', 'deep'],
        ['on-no-data', 'no-data'],
        ...[1, 2, 3, 4, 5].map((step) => [`on-scale-${step}`, `scale-${step}`]),
      ];
      for (const [word = '', ground = ''] of pairs)
        expect(contrast(get(word), get(ground)), word).toBeGreaterThanOrEqual(7);
    });

    test('marks, focus and strong lines hold 3:1 on page and card', () => {
      const roles = ['focus', 'line-strong', ...[1, 2, 3, 4, 5, 6].map((mark) => `mark-${mark}`)];
      for (const role of roles)
        for (const surface of ['surface', 'surface-raised'])
          expect(contrast(get(role), get(surface)), `${role} on ${surface}`).toBeGreaterThanOrEqual(3);
    });

    test('the classes of a map keep their order in grey', () => {
      const steps = [1, 2, 3, 4, 5].map((step) => luminance(get(`scale-${step}`)));
      const paling = [...steps].sort((a, b) => a - b);
      const isLight = luminance(get('surface')) > luminance(get('text'));
      expect(steps).toEqual(isLight ? paling.reverse() : paling);
      for (const [index, step] of steps.slice(1).entries()) {
        const ratio = (Math.max(step, steps[index] ?? 0) + 0.05) / (Math.min(step, steps[index] ?? 0) + 0.05);
        expect(ratio).toBeGreaterThan(1.3);
      }
    });
  },
);
