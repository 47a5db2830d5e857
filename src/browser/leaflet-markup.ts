/** What Leaflet writes as markup when it starts, into an element that is never shown, to see whether the browser draws SVG. */
const probe = '<svg/>';

type PolicyFactory = {
  readonly createPolicy: (name: string, rules: { createHTML: (text: string) => string | null }) => unknown;
  readonly defaultPolicy: unknown;
};

/**
 * Lets Leaflet make its one attempt at markup where a page's policy asks for Trusted Types; all other text is refused as
 * markup, on these pages too. To be called before Leaflet is loaded; more than once does no harm.
 */
export function allowLeafletProbe(): void {
  const factory: PolicyFactory | undefined = Object.hasOwn(window, 'trustedTypes')
    ? (Reflect.get(window, 'trustedTypes') as PolicyFactory)
    : undefined;
  if (!factory || factory.defaultPolicy) return;
  factory.createPolicy('default', { createHTML: (text) => (text === probe ? text : null) });
}
