import { defineConfig } from 'html-validate';

/** What html-validate asks of every built page: `npx html-validate dist/kk/index.html`, and tests/site/html.test.ts for all. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // HTML allows any character but a space. The id of a figure, with its dots, is its address: #row-KZ-75.2023-07.child
    'valid-id': ['error', { relaxed: true }],
    // VoiceOver forgets that a list is one when its style has no marker, unless the role says it again.
    'no-redundant-role': 'off',
    // Advice for search engines, not HTML: Kazakh titles with the site's name behind them are longer than 70 characters.
    'long-title': 'off',
    // Lines of source code and of data that stand in the page as they are.
    'no-trailing-whitespace': 'off',
    // With text of 200 % a telephone must be able to wrap at 320 px.
    'tel-non-breaking': 'off',
    // It asks for words in templates too, which scripts fill; axe asks for the names of buttons once they are on the page.
    'text-content': 'off',
    // A technique, not HTML. The filters of a table work at each choice and say what they did: there is nothing to submit.
    'wcag/h32': 'off',
  },
});
