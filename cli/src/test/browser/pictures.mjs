// Takes the pictures of docs/images from a report's page. Usage: node pictures.mjs CHROMIUM PAGE FOLDER
import { mkdirSync } from 'node:fs';
import { launch, open } from './browser.mjs';

const [, , chromium, file, folder] = process.argv;
mkdirSync(folder, { recursive: true });
const browser = await launch(chromium);
const page = await open(browser, file);
await page.setViewportSize({ width: 1080, height: 900 });

async function picture(name, locator, height) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  const scroll = await page.evaluate(() => [window.scrollX, window.scrollY]);
  await page.screenshot({
    path: `${folder}/${name}.png`,
    fullPage: true,
    clip: { x: box.x + scroll[0] - 16, y: box.y + scroll[1] - 8, width: box.width + 32, height: Math.min(box.height + 16, height) },
  });
}

await page.addStyleTag({ content: '.timeline thead { position: static !important; }' }).catch(() => {});
await picture('report-timeline', page.locator('table.timeline').first(), 640);
const finding = page.locator('.finding', { hasText: 'Spain, established' }).first();
await picture('report-finding', finding, 640);
await browser.close();
