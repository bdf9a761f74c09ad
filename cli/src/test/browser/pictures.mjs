// Takes the pictures of docs/images from a report's page. Usage: node pictures.mjs CHROMIUM PAGE FOLDER
import { mkdirSync } from 'node:fs';
import { launch, open } from './browser.mjs';

const [, , chromium, file, folder] = process.argv;
mkdirSync(folder, { recursive: true });
const browser = await launch(chromium);
const page = await open(browser, file);
await page.setViewportSize({ width: 1080, height: 900 });

// Of the timeline what a window holds; the head of the table would stand over its rows when they are scrolled to.
await page.locator('table.timeline tbody', { hasText: 'Uruguay' }).first().evaluate(row => {
  row.closest('table').querySelector('thead').scrollIntoView();
  window.scrollBy(0, row.getBoundingClientRect().top - 60);
});
await page.screenshot({ path: `${folder}/report-timeline.png`, clip: { x: 56, y: 0, width: 1000, height: 560 } });
// What is not in the window is not laid out, and would move when it is.
await page.evaluate(() => document.querySelectorAll('.finding, .remark').forEach(item => {
  item.style.contentVisibility = 'visible';
}));
const finding = page.locator('.finding', { hasText: 'Spain, established' }).first();
await finding.screenshot({ path: `${folder}/report-finding.png` });
await browser.close();
