// A browser without a window, without network, and without anything of its own in the way.
import { chromium } from 'playwright-core';

export const SIZES = { desktop: [1280, 900], tablet: [820, 1100], phone: [390, 844] };

export function launch(executablePath) {
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

export async function open(browser, file, { size = 'desktop', dark = false, script = true, onFault = () => {} } = {}) {
  const [width, height] = SIZES[size];
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) onFault(`the page logs: ${message.text()}`);
  });
  page.on('pageerror', error => onFault(`the script fails: ${error.message}`));
  page.on('request', request => {
    if (!request.url().startsWith('file:')) onFault(`the page asks for ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  return page;
}
