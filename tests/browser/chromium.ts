import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { ensureHeadlessChromium } from '../../scripts/chromium.ts';
import { serveFolder } from '../../scripts/server.ts';
import { dist } from '../site/dist.ts';

/** A break of the Content-Security-Policy of a page, as the browser reports it. */
export type Violation = { readonly page: string; readonly directive: string; readonly sample: string };

/** The built site being served, and a browser. */
export type Stage = {
  readonly origin: string;
  readonly browser: Browser;
  /** Opens a fresh profile, without service workers unless asked for; any request to another host is written to `strangers`. */
  readonly open: (options?: BrowserContextOptions) => Promise<BrowserContext>;
  readonly strangers: string[];
  /** What any page did against its own policy. */
  readonly violations: Violation[];
  readonly close: () => Promise<void>;
};

/**
 * Starts a server on a free port and a Chromium.
 * @param folder the built site
 * @param base the path below which it was built
 */
export async function setStage(folder = dist, base = '/'): Promise<Stage> {
  const server = await serveFolder(folder, 0, base);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the server has no address');
  const origin = `http://localhost:${address.port}`;
  const browser = await chromium.launch({
    executablePath: ensureHeadlessChromium(),
    args: [
      '--no-sandbox',
      // As windows draw letters. Without windows they would be drawn as on the screens of long ago.
      '--font-render-hinting=slight',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const strangers: string[] = [];
  const violations: Violation[] = [];
  return {
    origin,
    browser,
    strangers,
    violations,
    open: async (options = {}) => {
      const context = await browser.newContext({ serviceWorkers: 'block', ...options });
      await context.exposeFunction('reportViolation', (one: Violation) => void violations.push(one));
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, sample, blockedURI }) => {
          const one = { page: location.href, directive: effectiveDirective, sample: sample || blockedURI };
          Reflect.apply(Reflect.get(window, 'reportViolation'), undefined, [one]);
        }),
      );
      context.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
          strangers.push(request.url());
      });
      return context;
    },
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
