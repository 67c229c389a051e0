import type { Page } from "playwright-core";
import { bundleForBrowser } from "./bundle.ts";
import { launchChromium } from "./chromium.ts";
import { serve } from "./serve.ts";

/** A page to open. */
export interface PageSource {
  /** The script, in TypeScript; the page asks for it as `main.js`. */
  readonly script: string;
  /** Default: a page with nothing but the script. */
  readonly html?: string;
  /** Behind the address, such as "?device=webgpu". */
  readonly query?: string;
  readonly webgpu?: boolean;
  /** What else is served, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const EMPTY_PAGE =
  '<!doctype html><link rel="icon" href="data:,"><script type="module" src="main.js"></script>';

/** Open a page in Chromium, served from localhost, and close everything when `use` is done. */
export async function withPage<T>(
  { script, html = EMPTY_PAGE, query = "", webgpu = false, files: others = {} }: PageSource,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const { files } = await bundleForBrowser(script);
  const site = await serve(
    new Map<string, string | Uint8Array>([
      ["index.html", html],
      ...files,
      ...Object.entries(others),
    ]),
  );
  const browser = await launchChromium({ webgpu });
  try {
    const page = await browser.newPage();
    await page.goto(site.address + query);
    return await use(page);
  } finally {
    await browser.close();
    site.close();
  }
}
