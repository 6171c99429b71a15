// SPDX-License-Identifier: GPL-3.0-or-later
// Drives exported pages in Chromium. usage: node browser.js PAGE THOUSAND
'use strict';
const assert = require('node:assert/strict');
const puppeteer = require('puppeteer-core');
const [pagePath, thousandPath] = process.argv.slice(2);

const camera = (page) => page.$eval('.picture', (svg) => svg.style.transform);
const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
const details = (page) => page.$eval('.details', (panel) => (panel.hidden ? null : panel.textContent));
const lit = (page) => page.$$eval('.lights [data-k]', (groups) => groups.length);

async function middleOf(page, label) {
  return page.evaluate((wanted) => {
    const title = [...document.querySelectorAll('.line > title')].find((one) => one.textContent.includes(wanted));
    const box = title.parentNode.querySelector('rect').getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, label);
}

async function walkThrough(page) {
  const before = await camera(page);
  await page.mouse.move(600, 450);
  await page.mouse.wheel({ deltaY: -300 });
  await frame(page);
  const zoomed = await camera(page);
  assert.notEqual(zoomed, before, 'the wheel zooms');
  await page.mouse.down();
  await page.mouse.move(650, 480, { steps: 4 });
  await page.mouse.up();
  await frame(page);
  assert.notEqual(await camera(page), zoomed, 'a drag pans');
  await page.keyboard.press('0');
  await frame(page);

  const row = await middleOf(page, 'tls');
  await page.mouse.move(row.x, row.y);
  await frame(page);
  assert.ok(await lit(page) >= 2, 'hovering lights the chain');
  await page.mouse.click(row.x, row.y);
  const words = await details(page);
  assert.match(words, /payments/);
  assert.match(words, /storefront\.yaml:\d+/, 'the place of the YAML');
  assert.match(words, /targetPort: tls/, 'and its lines');
  assert.match(words, /No container port is named/, 'and what is wrong');
  await page.keyboard.press('ArrowLeft');
  await frame(page);
  assert.match(await page.$eval('#spoken', (element) => element.textContent), /storefront/, 'arrows follow the hop, and it is said');
  await page.keyboard.press('Escape');
  assert.equal(await details(page), null);
}

async function searchAndLook(page) {
  await page.keyboard.press('/');
  await page.keyboard.type('postgres');
  await page.waitForFunction(() => /found/.test(document.querySelector('.count').textContent));
  await page.keyboard.press('Enter');
  await frame(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.activeElement.blur());
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const first = await ground();
  await page.keyboard.press('t');
  await frame(page);
  assert.notEqual(await ground(), first, 'light and dark');
  await page.keyboard.press('p');
  assert.ok(await page.$eval('.ports', (table) => !table.hidden && table.querySelectorAll('tbody tr').length > 5), 'the table');
  await page.keyboard.press('Escape');
  const pdf = await page.pdf({ landscape: true });
  assert.ok(pdf.length > 10000, 'it prints');
}

async function readAloud(page) {
  const tree = await page.accessibility.snapshot({ interestingOnly: false });
  const names = [];
  (function walk(node) { if (node.name) names.push(node.name); (node.children || []).forEach(walk); }(tree));
  assert.ok(names.some((name) => /ports from left to right/.test(name)), 'the picture has a name');
  assert.ok(names.some((name) => /Search objects/.test(name)), 'the search has a name');
  const unnamed = await page.$$eval('button,input', (all) => all.filter((one) => !(one.textContent.trim() || one.getAttribute('aria-label'))).length);
  assert.equal(unnamed, 0, 'every control has a name');
}

async function stayFluid(page) {
  const took = await page.evaluate(async () => {
    const stage = document.querySelector('.stage');
    const times = [];
    for (let i = 0; i < 40; i += 1) {
      const start = performance.now();
      stage.dispatchEvent(new WheelEvent('wheel', { deltaY: i < 25 ? -120 : 90, clientX: 700, clientY: 500, bubbles: true, cancelable: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      times.push(performance.now() - start);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
  });
  assert.ok(took < 100, `a step of the zoom takes ${Math.round(took)} ms`);
  console.log(`browser: a step of zooming 1,000 services takes ${Math.round(took)} ms`);
}

(async () => {
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'], headless: 'new' });
  try {
    const page = await browser.newPage();
    const complaints = [];
    page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) complaints.push(message.text()); });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => { if (!/^(file|data):/.test(request.url())) complaints.push(`asks for ${request.url()}`); });
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`file://${pagePath}`);
    await walkThrough(page);
    await searchAndLook(page);
    await readAloud(page);
    await page.goto(`file://${thousandPath}`);
    await stayFluid(page);
    assert.deepEqual(complaints, [], 'nothing was refused, nothing failed');
  } finally {
    await browser.close();
  }
})().catch((error) => { console.error(`browser: ${error.message}`); process.exit(1); });
