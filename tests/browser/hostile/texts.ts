/** What attackers write: each text tries another way out of the place where a text stands. None of it may ever take effect. */

/** An element, an attribute, a call, a property, a host: whatever of an attack takes effect leaves this name behind. */
export const canary = 'canary';

/** Breaks out of an element, of an attribute in either quotes, of a title, a style, a script, a comment and a CDATA section. */
const everywhere = `"'></title></style></script>]]>--><canary-x canary onload=canary()><script>canary()</script>&lt;i&gt;.`;

/** Formulas as spreadsheets know them (OWASP: CSV injection); they work at the beginning of a cell only. */
export const formulas = [
  '=HYPERLINK("https://canary.example","x")',
  `=canary|' /C calc'!A0`,
  '@SUM(1+canary)',
  `+canary|' /C calc'!A0`,
  `-2+3+canary|' /C calc'!A0`,
] as const;

const tails: readonly string[] = [
  '<img src=x onerror=canary()><svg/onload=canary()><iframe srcdoc="<script>parent.canary()</script>">',
  `" autofocus onfocus="canary()" canary="' autofocus onfocus='canary()' canary='`,
  '&lt;script&gt;canary()&lt;/script&gt; &#60;canary-x&#62; &amp;amp; &nbsp; &unknown; x',
  '{{canary()}} ${canary()} {canary()} #{canary()} <%= canary() %> {0} {n, plural, other {x}}',
  'javascript:canary() data:text/html,<script>canary()</script> [x](javascript:canary())',
  'a\u202efdp.exe\u202c \u2066b\u2069 c\u200bd\u200e \ufeffe\u2028f\u2029g',
  'line\nBEGIN:VCARD\nTEL:canary\nEND:VCARD',
  '\\ \\" \\n \\u003cscript\\u003e ; , | ` %3Cscript%3E %0d%0aX-Canary:1 } {',
  '<math><mi/><style><img src=x onerror=canary()></style></math><base href=//canary.example/>',
];

/** Gives a text with an attack in it: the one against every place in turn with the others, so that neighbours differ. */
export function infect(text: string, turn: number): string {
  if (turn % 2 === 0) return `${text} ${everywhere}`;
  const attacks = [...tails, ...formulas];
  const attack = attacks[((turn - 1) / 2) % attacks.length] ?? '';
  return turn % (2 * attacks.length) > 2 * tails.length ? `${attack} ${text}` : `${text} ${attack}`;
}
