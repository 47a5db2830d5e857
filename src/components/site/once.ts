/** What was rendered, by its name; in the work on the site nothing is kept, since code changes under it. */
const kept = new Map<string, string>();

/** Gives what was rendered under a name, rendering it only the first time. */
export async function renderOnce(name: string, render: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return render();
  const known = kept.get(name);
  if (known !== undefined) return known;
  const html = await render();
  kept.set(name, html);
  return html;
}
