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

// how far a line on the left is from the same line on the right, in pixels, for the line nearest to the middle
const apart = page => page.evaluate(() => {
  const frame = document.querySelector('iframe');
  const right = document.getElementById('qw-clean').getBoundingClientRect();
  const middle = right.top + right.height / 2;
  const top = line => line.getBoundingClientRect().top;
  const lines = [...document.querySelectorAll('#qw-clean [data-qw-line]')];
  lines.sort((a, b) => Math.abs(top(a) - middle) - Math.abs(top(b) - middle));
  const number = lines[0].getAttribute('data-qw-line');
  const there = frame.contentDocument.querySelector('[data-qw-line="' + number + '"]');
  return Math.round(Math.abs(top(there) + frame.getBoundingClientRect().top - top(lines[0])));
});

async function scrolled(page, move) {
  await page.evaluate(move);
  await page.waitForTimeout(300);
  return apart(page);
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

  seen.apartByRight = await scrolled(page, () => {
    const side = document.getElementById('qw-clean');
    side.scrollTop = (side.scrollHeight - side.clientHeight) * 0.4;
  });
  seen.apartByLeft = await scrolled(page, () => {
    const side = document.querySelector('iframe').contentDocument.scrollingElement;
    side.scrollTop = (side.scrollHeight - side.clientHeight) * 0.7;
  });
  seen.scrolled = await page.evaluate(() => document.getElementById('qw-clean').scrollTop);

  const rows = page.locator('#qw-findings tr', { has: page.locator('button', { hasText: 'removed' }) });
  await rows.first().locator('button').click();
  await page.waitForTimeout(300);
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
