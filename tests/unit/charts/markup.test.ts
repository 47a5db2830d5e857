import { expect, test } from 'vitest';
import { element, escapeMarkup, textElement } from '../../../src/charts/markup.ts';

test('every sign that means something in markup is escaped', () => {
  expect(escapeMarkup(`<a href="x" title='y'>&</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;&lt;/a&gt;',
  );
});

test('characters that XML forbids are dropped, and Kazakh letters are not', () => {
  expect(escapeMarkup('ә\u0000ғ\u001bқ\uffff')).toBe('әғқ');
});

test('attributes are escaped, numbers rounded, undefined ones left out', () => {
  expect(element('rect', { x: 1.23456, y: -0.001, class: 'a"b', rx: undefined })).toBe(
    '<rect x="1.23" y="0" class="a&quot;b"/>',
  );
});

test('text is escaped and children are markup already', () => {
  expect(element('g', {}, textElement('text', {}, '1 < 2'))).toBe('<g><text>1 &lt; 2</text></g>');
});
