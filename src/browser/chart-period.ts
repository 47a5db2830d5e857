const known = new Map<string, Promise<Document>>();

/**
 * Puts what a view shows at another period into the place of what it shows now: the page to embed has it all, made at build.
 * Says whether it did: not when it could not be fetched, or when the reader wants something else by then.
 */
export async function showPeriod(
  view: HTMLElement,
  period: string,
  isWanted: () => boolean,
): Promise<boolean> {
  const { alone = '', view: name = '' } = view.dataset;
  const address = period ? `${alone}${period}/` : alone;
  const status = view.querySelector<HTMLElement>('[data-period-status]');
  try {
    const page = known.get(address) ?? fetchPage(address);
    known.set(address, page);
    const other = (await page).querySelector(`chart-view[data-view="${CSS.escape(name)}"]`);
    if (!other) throw new Error(`no view ${name} in ${address}`);
    if (!isWanted()) return false;
    for (const part of view.querySelectorAll<HTMLElement>('[data-part]')) {
      const fresh = other.querySelector(`[data-part="${part.dataset['part']}"]`);
      if (fresh) part.replaceChildren(...document.importNode(fresh, true).childNodes);
    }
    setAddresses(view, address, period);
    if (status) status.textContent = '';
    return true;
  } catch {
    known.delete(address);
    if (status) status.textContent = status.dataset['periodStatus'] ?? '';
    return false;
  }
}

/** By the one way that parses HTML without a sink for scripts: a document that comes as the answer. */
function fetchPage(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${address}: no answer`));
    request.send();
  });
}

/** Pictures, the page alone and the code to embed are those of the period. */
function setAddresses(view: HTMLElement, address: string, period: string): void {
  for (const link of view.querySelectorAll<HTMLAnchorElement>('a[data-picture]')) {
    const [base = '', end = ''] = (link.dataset['picture'] ?? '').split('*');
    link.href = `${base}${period ? `.${period}` : ''}${end}`;
  }
  const link = view.querySelector<HTMLAnchorElement>('a[data-alone]');
  if (link) link.href = address;
  const code = view.querySelector<HTMLElement>('[data-embed]');
  const before = view.dataset['alone'] ?? '';
  if (code) code.textContent = code.textContent.replace(new RegExp(`${before}(?:[\\d-]+/)?"`), `${address}"`);
}
