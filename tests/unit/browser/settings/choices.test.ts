import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  choose,
  parseChoices,
  settingNames,
  settings,
  storageKey,
} from '../../../../src/browser/settings/choices.ts';

test('what is kept is read back', () => {
  expect(parseChoices('{"size":"150","theme":"yellow-on-black"}')).toEqual({
    size: '150',
    theme: 'yellow-on-black',
  });
});

test.each([null, '', '{', '[]', '7', 'null', '"dark"'])('%j is no choice', (text) => {
  expect(parseChoices(text)).toEqual({});
});

test('what is no setting, no value of one, or as the site begins is left out', () => {
  expect(parseChoices('{"size":"100","theme":"pink","onclick":"x","ruler":true,"font":"serif"}')).toEqual({
    font: 'serif',
  });
});

test('choosing what the site begins with takes the setting away', () => {
  expect(choose({ size: '150', ruler: 'on' }, 'size', '100')).toEqual({ ruler: 'on' });
  expect(choose({}, 'lines', 'wide')).toEqual({ lines: 'wide' });
});

test('every value that can be chosen has rules in the style sheets', () => {
  const css = ['settings', 'schemes', 'tokens']
    .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
    .join('\n');
  const without = settingNames.flatMap((name) =>
    settings[name]
      .slice(1)
      .filter((value) => name !== 'ruler' && !css.includes(`[data-${name}='${value}']`))
      .map((value) => `${name}: ${value}`),
  );
  expect(without).toEqual([]);
});

test('the script in the head reads where the panel writes', () => {
  expect(readFileSync('src/browser/settings/before-paint.js', 'utf8')).toContain(`'${storageKey}'`);
});
