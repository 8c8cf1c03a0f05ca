// Opens pages of `qingwen preview` in Chromium, without a window.
//
//   node src/test/node/preview.cjs CHROMIUM PAGE HOSTILE-PAGE
//
// Standard output: a line of JSON with what was seen.
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');

const [executablePath, article, hostile] = process.argv.slice(2);

const tip = page => page.locator('#qw-tip:visible').innerText({ timeout: 5000 }).catch(() => '');

async function open(page, file) {
  await page.goto(pathToFileURL(file).href);
  await page.waitForSelector('html[data-ready]', { state: 'attached', timeout: 30000 });
}

// events of scrolling arrive with the next frame, their answers with the one after it
const settled = page => page.evaluate(() => new Promise(done =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));

// Scrolls a side by a part of its way and tells which line each side then has as far down as it is scrolled, which is
// where both are brought together: 12.25 is the line after the first twelve that both sides have, a quarter of it above.
async function scrolled(page, side, part) {
  await page.evaluate(([side, part]) => {
    const scroller = side === 'left'
      ? document.querySelector('iframe').contentDocument.scrollingElement
      : document.getElementById('qw-clean');
    scroller.scrollTop = (scroller.scrollHeight - scroller.clientHeight) * part;
  }, [side, part]);
  await settled(page);
  return page.evaluate(part => {
    const frame = document.querySelector('iframe');
    const right = document.getElementById('qw-clean');
    const pairs = [...right.querySelectorAll('[data-qw-line]')]
      .map(line => [frame.contentDocument.querySelector('[data-qw-line="' + line.dataset.qwLine + '"]'), line])
      .filter(([there]) => there);
    const lineAt = (side, height) => {
      const tops = pairs.map(pair => pair[side].getBoundingClientRect().top);
      const next = tops.findIndex(top => top > height);
      return next + (height - tops[next - 1]) / (tops[next] - tops[next - 1]);
    };
    return {
      left: lineAt(0, part * frame.clientHeight),
      right: lineAt(1, right.getBoundingClientRect().top + part * right.clientHeight),
    };
  }, part);
}

async function see(page) {
  const seen = {};
  await open(page, article);
  const left = page.frameLocator('iframe');
  const right = page.locator('#qw-clean');
  seen.original = await left.locator('.qw-content').innerText();
  seen.article = await right.innerText();
  seen.hiddenRows = await page.locator('#qw-findings tr', { hasText: 'hidden in the original' }).locator('code').allInnerTexts();

  await left.locator('mark').first().hover();
  seen.tipOfRemoved = await tip(page);
  await right.locator('[data-qw-kind=inferred]').first().hover();
  seen.tipOfInferred = await tip(page);
  await left.locator('mark').first().hover();
  await page.mouse.move(1, 1);
  await page.waitForTimeout(100);
  seen.tipOfNothing = await page.locator('#qw-tip').isVisible();
  await left.locator('mark').first().focus();
  seen.tipOfFocusLeft = await tip(page);
  await page.locator('#qw-clean').focus();
  await page.keyboard.press('Tab');
  seen.tipOfFocus = await tip(page);
  await page.keyboard.press('Escape');
  seen.tipAfterEscape = await page.locator('#qw-tip').isVisible();

  seen.linesByRight = await scrolled(page, 'right', 0.4);
  seen.linesByLeft = await scrolled(page, 'left', 0.7);

  const rows = page.locator('#qw-findings tr', { has: page.locator('button', { hasText: 'removed' }) });
  await rows.first().locator('button').click();
  await settled(page);
  seen.jumpedTo = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const mark = frame.contentDocument.activeElement;
    const box = mark.getBoundingClientRect();
    return { text: mark.textContent, visible: box.top >= 0 && box.bottom <= frame.clientHeight };
  });
  await page.locator('.filters input[value=removed]').uncheck();
  seen.rowsLeft = await page.locator('#qw-findings tbody tr:visible td:first-child').allInnerTexts();
  return seen;
}

async function attack(page, seen) {
  await open(page, hostile);
  await page.waitForTimeout(500);
  const links = page.frameLocator('iframe').locator('a:visible');
  if (await links.count()) await links.first().click({ timeout: 5000 }).catch(() => {});
  await page.waitForTimeout(500);
  seen.hostileTitle = await page.title();
  seen.hostileText = await page.frameLocator('iframe').locator('.qw-content').innerText();
  seen.hacked = await page.evaluate(() => {
    const inner = document.querySelector('iframe').contentWindow;
    return [window.hacked, inner.hacked].filter(value => value !== undefined).length;
  });
}

(async () => {
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const requests = [];
    const dialogs = [];
    const errors = [];
    page.context().on('request', request => {
      if (!/^(file|data|about):/.test(request.url())) requests.push(request.url());
    });
    page.on('dialog', dialog => { dialogs.push(dialog.message()); dialog.dismiss(); });
    page.on('pageerror', error => errors.push(error.message));
    const seen = await see(page);
    await attack(page, seen);
    process.stdout.write(JSON.stringify({ ...seen, requests, dialogs, errors }) + '\n');
  } finally {
    await browser.close();
  }
})();
