// Reads a report's page as a reader does; prints what is wrong, a line each. Usage: node check.mjs CHROMIUM PAGE
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { launch, open, SIZES } from './browser.mjs';

const [, , chromium, file] = process.argv;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const faults = [];

function expect(what, got, wanted) {
  if (JSON.stringify(got) !== JSON.stringify(wanted)) {
    faults.push(`${what}: got ${JSON.stringify(got)}, expected ${JSON.stringify(wanted)}`);
  }
}

const count = (page, selector) => page.locator(selector).count();
const shown = page => page.evaluate(() =>
  document.querySelectorAll('#findings-list .item:not([hidden])').length);

async function filters(page) {
  const controls = page.locator('.controls[data-target=findings-list]');
  const all = await count(page, '#findings-list .item');
  expect('findings shown at first', await shown(page), Math.min(all, 200));
  for (const verdict of ['contradiction', 'tension', 'not-comparable', 'none']) {
    await controls.locator('[data-filter=verdict]').selectOption(verdict);
    const wanted = await count(page, `#findings-list .item[data-verdict=${verdict}]`);
    expect(`shown of verdict ${verdict}`, await shown(page), Math.min(wanted, 200));
  }
  await controls.locator('[data-filter=verdict]').selectOption('');
  const words = (await page.locator('#findings-list h4').first().textContent()).slice(0, 30);
  await controls.locator('[data-filter=text]').fill(words);
  const found = await page.evaluate(text => Array.from(document.querySelectorAll('#findings-list .item'))
    .filter(item => item.textContent.toLowerCase().includes(text.toLowerCase())).length, words);
  expect(`found for “${words}”`, await shown(page), Math.min(found, 200));
  await controls.locator('[data-filter=text]').fill('no such words in any dataset');
  expect('found for nonsense', await shown(page), 0);
  expect('what is said of it', (await controls.locator('.count').textContent()).startsWith('0 of '), true);
  await controls.locator('[data-filter=text]').fill('');
}

async function more(page) {
  const all = await count(page, '#findings-list .item');
  const button = page.locator('#findings-list + button');
  for (let before = await shown(page); before < all; before = await shown(page)) {
    await button.click();
    if (await shown(page) <= before) {
      faults.push('asking for more findings shows no more');
      return;
    }
  }
  expect('a button for more when all are shown', await button.isVisible(), false);
}

async function anchors(page) {
  const ids = await page.evaluate(() => Array.from(document.querySelectorAll('.item[id], tr[id]'), item => item.id));
  const some = [ids[0], ids[Math.floor(ids.length / 2)], ids[ids.length - 1]];
  await page.locator('.controls[data-target=findings-list] [data-filter=text]').fill('no such words in any dataset');
  for (const id of some) {
    await page.evaluate(hash => { location.hash = ''; location.hash = hash; }, id);
    await page.waitForTimeout(100);
    expect(`#${id} is shown when it is asked for`, await page.locator(`[id="${id}"]`).isVisible(), true);
  }
}

async function folding(page) {
  const controls = page.locator('.controls[data-target=subject-list]');
  if (await controls.count() === 0) return;
  await controls.locator('[data-fold=open]').click();
  expect('folded after “unfold all”', await count(page, '#subject-list details:not([open])'), 0);
  await controls.locator('[data-fold=close]').click();
  expect('unfolded after “fold all”', await count(page, '#subject-list details[open]'), 0);
  const first = page.locator('#subject-list summary').first();
  await first.focus();
  await page.keyboard.press('Enter');
  expect('unfolded with the keyboard', await count(page, '#subject-list details[open]'), 1);
}

async function sorting(page) {
  const controls = page.locator('.controls:has([data-sort])').first();
  if (await controls.count() === 0) return;
  const target = await controls.getAttribute('data-target');
  for (const by of ['name', 'latest', 'earliest']) {
    await controls.locator('[data-sort]').selectOption(by);
    const sorted = await page.evaluate(([id, key]) => {
      const rows = Array.from(document.querySelectorAll(`[id="${id}"] .item`), row => row.dataset[key]);
      const before = key === 'name' ? (a, b) => a.localeCompare(b, 'en') <= 0 : (a, b) => BigInt(a) <= BigInt(b);
      return rows.every((value, i) => i === 0 || before(rows[i - 1], value));
    }, [target, by]);
    expect(`timeline in the order of ${by}`, sorted, true);
  }
}

async function accessible(page, how) {
  await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
  await page.evaluate(axe);
  const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  for (const fault of found.violations.filter(each => ['serious', 'critical'].includes(each.impact))) {
    faults.push(`${how}, ${fault.impact}: ${fault.id}, ${fault.help}: ${fault.nodes.slice(0, 3)
      .map(node => node.target.join(' ') + ' ' + node.html.slice(0, 120)).join(' | ')}`);
  }
}

const browser = await launch(chromium);
const onFault = fault => faults.push(fault);
try {
  const page = await open(browser, file, { onFault });
  await page.evaluate(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', event => window.violations.push(event.violatedDirective));
  });
  await filters(page);
  await more(page);
  await anchors(page);
  await folding(page);
  await sorting(page);
  expect('violations of the policy', await page.evaluate(() => window.violations), []);

  for (const size of Object.keys(SIZES)) {
    const sized = await open(browser, file, { size, onFault });
    expect(`wider than the window on a ${size}`,
      await sized.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth)), 0);
    await sized.context().close();
  }
  if (await count(page, '#findings-list .item') < 1000) {
    for (const dark of [false, true]) {
      const themed = await open(browser, file, { dark, onFault });
      await accessible(themed, dark ? 'dark' : 'light');
      await themed.context().close();
    }
  }
  const plain = await open(browser, file, { script: false, onFault });
  expect('controls without a script', await plain.locator('.controls:visible').count(), 0);
  expect('findings hidden without a script', await plain.locator('#findings-list .item[hidden]').count(), 0);
} finally {
  await browser.close();
}
faults.forEach(fault => console.log(fault));
process.exitCode = faults.length === 0 ? 0 : 1;
