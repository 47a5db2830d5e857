import { expect, test } from 'vitest';
import { listParts } from '../../../../scripts/proofread/check-messages.ts';

test.each([
  ['Бар', ['Бар']],
  ['{n} жол бар', ['\ufffc жол бар']],
  ['{n, plural, one {# жол} other {# жолдар}} бар', ['\ufffc жол бар', '\ufffc жолдар бар']],
  [
    '{a, select, yes {бар} other {жоқ}}, {n, plural, one {бір} few {екі} other {көп}}',
    ['бар, бір', 'жоқ, екі', 'бар, көп'],
  ],
])('%s is read with each of its choices', (pattern, parts) => {
  expect(listParts(pattern)).toEqual(parts);
});
