import { expect, test } from 'vitest';
import { makeEmbedCode } from '../../../../src/components/charts/embed-code.ts';

test('the code is a frame with a name and a height, and the script that sets it right; quotes cannot break out', () => {
  const code = makeEmbedCode({
    title: 'Өңірлер: «халық» & "сан"',
    page: 'https://example.kz/kk/embed/population/map/',
    script: 'https://example.kz/embed.js',
    height: 640,
  });
  expect(code).toBe(
    '<iframe src="https://example.kz/kk/embed/population/map/" title="Өңірлер: «халық» &amp; &quot;сан&quot;"' +
      ' width="100%" height="640" loading="lazy" style="border:0"></iframe>\n' +
      '<script async src="https://example.kz/embed.js"></script>',
  );
});
