/** Fetches JSON that the same build made for the script that asks. Throws when it does not come. */
export async function loadContent<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const content: Content = await response.json();
  return content;
}
