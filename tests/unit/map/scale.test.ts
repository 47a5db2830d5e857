import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** How colours look to a reader, in linear RGB: Machado, Oliveira and Fernandes 2009, severity 1; grey as in ITU-R BT.709. */
const sights: Readonly<Record<string, Matrix>> = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'a grey print': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const css = ['tokens', 'schemes'].map((name) => readFileSync(`src/styles/${name}.css`, 'utf8')).join('\n');

/** Every palette of the style sheets that has a scale, with the selector that it stands below. */
const palettes = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', rules = '']) => {
  const scale = [1, 2, 3, 4, 5].flatMap(
    (step) => new RegExp(`--color-scale-${step}: (#[0-9a-f]{6});`).exec(rules)?.[1] ?? [],
  );
  return scale.length > 0 ? [{ selector: selector.trim().split('\n').at(-1)?.trim(), scale }] : [];
});

test('there is a scale for light and dark pages and for each scheme of the settings', () => {
  expect(palettes.length).toBeGreaterThanOrEqual(7);
  for (const { scale } of palettes) expect(scale).toHaveLength(5);
});

describe.each(palettes)('the scale of $selector', ({ scale }) => {
  test.each(Object.keys(sights))('is told apart, and runs one way from pale to deep, in %s', (sight) => {
    const seen = scale.map((hex) => toLab(look(toLinear(hex), sight)));
    const steps = seen.slice(1).map((colour, index) => distance(colour, seen[index] ?? colour));
    // 0.02 is what an eye just tells apart side by side; classes lie apart on the map.
    for (const step of steps) expect(step).toBeGreaterThan(0.075);
    const ways = seen.slice(1).map(([lightness], index) => Math.sign(lightness - (seen[index]?.[0] ?? 0)));
    expect(new Set(ways).size).toBe(1);
  });
});

function toLinear(hex: string): Triple {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

function look(colour: Triple, sight: string): Triple {
  const matrix = sights[sight];
  if (!matrix) throw new Error(`no such sight: ${sight}`);
  const [red, green, blue] = multiply(matrix, colour);
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  return [clamp(red), clamp(green), clamp(blue)];
}

/** OKLab (Ottosson 2020): distances in it are alike to the eye. */
function toLab(linear: Triple): Triple {
  const [l, m, s] = multiply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    linear,
  );
  return multiply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

function multiply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const [first, second, third] = matrix;
  const row = ([a, b, c]: Triple): number => a * x + b * y + c * z;
  return [row(first), row(second), row(third)];
}

function distance(one: Triple, other: Triple): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
